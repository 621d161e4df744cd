// The marks by which HTML counts the items of a list: Markdown itself counts with digits only.

const ROMAN: readonly [number, string][] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
].map(([value, letters]) => [value, letters]);

/**
 * @param kind - `a`, `A`, `i` or `I`, as in `<ol type>`
 * @example itemMark(28, 'a') // => 'ab'
 * @example itemMark(4, 'I') // => 'IV'
 */
export function itemMark(number: number, kind: string): string {
  const mark =
    number < 1 || number > 3999 ? String(number) : /i/i.test(kind) ? romanMark(number) : letterMark(number);
  return kind === kind.toUpperCase() ? mark.toUpperCase() : mark;
}

function letterMark(number: number): string {
  const above = Math.floor((number - 1) / 26);
  return (above > 0 ? letterMark(above) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

function romanMark(number: number): string {
  let rest = number;
  let mark = '';
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) mark += letters;
  }
  return mark;
}
