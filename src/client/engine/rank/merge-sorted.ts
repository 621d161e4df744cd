// Merges sorted lists lazily: they are sorted by a document's date, and to know it the document must be fetched.

import { FETCH_AHEAD } from './weights.ts';

/**
 * @param lists - each in order
 * @param compare - less than 0 if the first comes before the second
 */
export async function* mergeSorted<Item, Key>(
  lists: readonly (readonly Item[])[],
  readKey: (item: Item) => Promise<Key>,
  compare: (a: Key, b: Key) => number,
): AsyncGenerator<Item> {
  const heads = lists.map((list) => ({ list, at: 0, keys: [] as Promise<Key>[] }));
  for (;;) {
    const open = heads.filter(({ list, at }) => at < list.length);
    const [only] = open;
    if (!only) return;
    if (open.length === 1) {
      yield* only.list.slice(only.at);
      return;
    }
    const keys = await Promise.all(
      open.map((head) => {
        if (head.keys.length === 0) head.keys = head.list.slice(head.at, head.at + FETCH_AHEAD).map(readKey);
        return head.keys[0] as Promise<Key>;
      }),
    );
    let best = 0;
    for (const [index, key] of keys.entries()) {
      if (compare(key, keys[best] as Key) < 0) best = index;
    }
    const head = open[best] ?? only;
    head.keys.shift();
    yield head.list[head.at++] as Item;
  }
}
