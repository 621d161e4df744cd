// "Did you mean": known names by their similarity to one that is not known.

/**
 * Lists the known names for a message, the most similar one first.
 *
 * @example suggestNames('titel', ['date', 'title']) // => '`title` (or `date`)'
 */
export function suggestNames(name: string, known: readonly string[]): string {
  const best = nearestName(name, known);
  const others = known.filter((other) => other !== best);
  return `\`${best}\` (or ${others
    .sort()
    .map((other) => `\`${other}\``)
    .join(', ')})`;
}

/** @example nearestName('titel', ['date', 'title']) // => 'title' */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  return [...known].sort((a, b) => distance(name, a) - distance(name, b))[0];
}

/** Levenshtein distance: the letters to insert, delete or replace. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
