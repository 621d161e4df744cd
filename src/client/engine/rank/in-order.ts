import type { TermIndex } from '../pagefind/term-index.ts';

/**
 * What was found in the order that the reader chose. The same documents as by relevance: only their order changes.
 * Pagefind leaves out those that lack what it sorts by; here they come last.
 *
 * @param index - sorted
 */
export async function inOrder<Item extends { id: string }>(
  found: readonly Item[],
  index: Pick<TermIndex, 'all'>,
): Promise<Item[]> {
  const left = new Map(found.map((item) => [item.id, item]));
  const sorted: Item[] = [];
  for (const { id } of await index.all()) {
    const item = left.get(id);
    if (item && left.delete(id)) sorted.push(item);
  }
  return [...sorted, ...left.values()];
}
