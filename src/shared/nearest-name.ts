// "Did you mean": the known names, the most similar one first.

/**
 * @example nearest('titel', ['date', 'title']) // => '`title` (or `date`)'
 */
export function nearest(name: string, known: readonly string[]): string {
  const best = nearestOf(name, known);
  const others = known.filter((other) => other !== best);
  return `\`${best}\` (or ${others
    .sort()
    .map((other) => `\`${other}\``)
    .join(', ')})`;
}

/** @example nearestOf('titel', ['date', 'title']) // => 'title' */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  return [...known].sort((a, b) => distance(name, a) - distance(name, b))[0];
}

/** Levenshtein: how many letters must change to get from one word to the other. */
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
