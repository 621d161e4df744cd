import type { Word } from './words.ts';

/** Words that are put together, beyond which no more are looked for. */
const MAX_JOINED = 2_000;

/**
 * Take off words that only stand together elsewhere: "hyphen-" and "ation" at the end of a line are "hyphenation" on the
 * page, and `a**b**` is "ab".
 *
 * @param parts - the words that may be parts, in order
 * @param missing - those of them that are not found; reduced
 * @param whole - words that may consist of them; reduced
 */
export function matchJoined(
  parts: readonly Word[],
  missing: Map<string, number>,
  whole: Map<string, number>,
): void {
  if (missing.size === 0 || whole.size === 0) return;
  const letters = parts.map(({ text }) => text).join('');
  const starts = new Map<number, number>();
  let length = 0;
  for (const [index, { text }] of parts.entries()) {
    starts.set(length, index);
    length += text.length;
  }
  starts.set(length, parts.length);
  let tries = 0;
  for (const [word, count] of [...whole]) {
    let left = count;
    for (let at = letters.indexOf(word); at >= 0 && left > 0 && tries < MAX_JOINED; ) {
      tries += 1;
      const [from, to] = [starts.get(at), starts.get(at + word.length)];
      if (from !== undefined && to !== undefined && takeAll(parts.slice(from, to), missing)) left -= 1;
      at = letters.indexOf(word, at + 1);
    }
    if (left > 0) whole.set(word, left);
    else whole.delete(word);
  }
}

/** Reduce the counts of some words, if all of them are there, each as often. */
function takeAll(words: readonly Word[], counts: Map<string, number>): boolean {
  if (words.length < 2 || !words.every(({ text }) => counts.has(text))) return false;
  const left = new Map<string, number>();
  for (const { text } of words) left.set(text, (left.get(text) ?? counts.get(text) ?? 0) - 1);
  if ([...left.values()].some((count) => count < 0)) return false;
  for (const [text, count] of left) {
    if (count > 0) counts.set(text, count);
    else counts.delete(text);
  }
  return true;
}
