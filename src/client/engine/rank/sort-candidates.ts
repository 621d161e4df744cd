import type { TermIndex } from '../retrieve/term-index.ts';

/**
 * The same documents in the order that the reader chose, those with exactly what was typed first. The index leaves out
 * documents without the field it sorts by; here they come last.
 *
 * @param index - sorted
 */
export async function sortCandidates<Item extends { id: string; isExact?: boolean }>(
  candidates: readonly Item[],
  index: Pick<TermIndex, 'all'>,
): Promise<Item[]> {
  const left = new Map(candidates.map((item) => [item.id, item]));
  const sorted: Item[] = [];
  for (const { id } of await index.all()) {
    const item = left.get(id);
    if (item && left.delete(id)) sorted.push(item);
  }
  const all = [...sorted, ...left.values()];
  return [...all.filter(({ isExact }) => isExact), ...all.filter(({ isExact }) => !isExact)];
}
