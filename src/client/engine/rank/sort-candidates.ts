import type { TermIndex } from '../retrieve/term-index.ts';
import type { RankedCandidate } from './rank-candidates.ts';

/**
 * The same documents in the order that the reader chose, in groups: those with exactly what was typed first. The index leaves out
 * documents without the field it sorts by; here they come last.
 *
 * @param index - sorted
 */
export async function sortCandidates<Item extends Grouped & { id: string }>(
  candidates: readonly Item[],
  index: Pick<TermIndex, 'all'>,
): Promise<Item[]> {
  const left = new Map(candidates.map((item) => [item.id, item]));
  const sorted: Item[] = [];
  for (const { id } of await index.all()) {
    const item = left.get(id);
    if (item && left.delete(id)) sorted.push(item);
  }
  return splitInGroups([...sorted, ...left.values()]).flat();
}

type Grouped = Pick<RankedCandidate, 'isExact' | 'hasWords'>;

/** @returns candidates with exactly what was typed, others that have each word, and the rest */
export function splitInGroups<Item extends Grouped>(candidates: readonly Item[]): Item[][] {
  const groups = Map.groupBy<number, Item>(candidates, ({ isExact, hasWords }) =>
    isExact ? 0 : hasWords ? 1 : 2,
  );
  return [0, 1, 2].map((group) => groups.get(group) ?? []);
}
