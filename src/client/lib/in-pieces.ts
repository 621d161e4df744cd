// Small work that arrives by the thousand, done a few at a time.

/**
 * @param most - done before others get their turn
 * @returns puts one more at the end of what waits
 */
export function inPieces<Item>(most: number, act: (item: Item) => void): (item: Item) => void {
  const waiting: Item[] = [];
  const next = () => {
    const now = waiting.splice(0, most);
    if (waiting.length > 0) setTimeout(next);
    for (const item of now) act(item);
  };
  return (item) => {
    if (waiting.push(item) === 1) setTimeout(next);
  };
}
