// The proof that a reader of a format dropped nothing: the words of the source, read in the simplest way that its format
// allows, are all among those of the page. Their order is not looked at: notes move to the end, and headlines to the top.
import { matchJoined } from './match-joined.ts';
import { splitWords, sumWords, type Word } from './words.ts';

export interface LostWords {
  count: number;
  /** Of the longest row of lost words: some of them, as they stand in the source, and where the first begins. */
  words: string[];
  offset: number;
}

/** In words, for a message. */
const SAMPLE = 12;

/**
 * @param source - words and whatever is between them
 * @param shown - all words that the page shows, and those that it is said to leave out
 * @param separate - the same two without the source's markup, and with every node of the page apart; called only if the
 * words differ
 * @returns nothing if all words of the source are shown, as often as the source has them
 */
export function findLostWords(
  source: string,
  shown: string,
  separate: () => { source: string; shown: string } = () => ({ source, shown }),
): LostWords | undefined {
  // By far most texts have the very same words.
  if (sumWords(source) === sumWords(shown)) return undefined;
  const separated = separate();
  const words = splitWords(separated.source);
  const others = splitWords(separated.shown);
  const missing = subtractWords(words, others);
  if (missing.size === 0) return undefined;
  const surplus = subtractWords(others, words);
  matchJoined(words, missing, surplus);
  // The running head of a printed page may stand between the halves of a word.
  const halves = words.filter(({ text }) => missing.has(text));
  matchJoined(halves, missing, surplus);
  matchJoined(others, surplus, missing);
  return describeLost(words, missing);
}

/** @returns words, and how often more of them there are */
function subtractWords(words: readonly Word[], others: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const { text } of others) {
    const count = counts.get(text);
    if (count !== undefined) counts.set(text, count - 1);
  }
  for (const [text, count] of counts) if (count <= 0) counts.delete(text);
  return counts;
}

function describeLost(words: readonly Word[], missing: ReadonlyMap<string, number>): LostWords | undefined {
  if (missing.size === 0) return undefined;
  let [best, bestLength] = [0, 0];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (missing.has(words[end]?.text ?? '')) end += 1;
    if (end - at > bestLength) [best, bestLength] = [at, end - at];
    at = Math.max(end, at + 1);
  }
  const count = [...missing.values()].reduce((sum, count) => sum + count, 0);
  const row = words.slice(best, best + Math.min(bestLength, count, SAMPLE));
  return { count, words: row.map(({ text }) => text), offset: row[0]?.offset ?? 0 };
}
