// Work that another process does while this one deals with what came before.

/** More fill the memory with documents that wait. */
const AHEAD = 8;

/**
 * @param work - begun for a few items beyond the one whose result is awaited
 * @returns the results in the order of their items; what `work` throws is thrown in its turn
 */
export async function* mapAhead<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead = AHEAD,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Avoids an unhandled rejection if an earlier one throws first.
    result.catch(() => {});
    begun.push(result);
    if (begun.length <= ahead) continue;
    const first = begun.shift();
    if (first) yield await first;
  }
  for (const result of begun) yield await result;
}
