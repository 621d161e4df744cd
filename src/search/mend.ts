// What to do with a query that no document has as it is: ask for its parts, and for what was meant if there is a slip in it.
import type { Word } from '../words/word.ts';
import type { Gathered } from './gathered.ts';
import type { Place } from './place.ts';
import { correctionsOf, type Reading } from './readings.ts';

/** Questions that corrections may cost. */
const CORRECTIONS = 28;
/** Words in more documents than this share say nothing by themselves. */
const COMMON = 0.2;

/**
 * Pairs of neighbours and telling words: what a document has of a query that it does not have as it is.
 *
 * @returns which words no document has next to one of their neighbours, so that there may be a slip in them
 */
export async function gatherParts(
  { words }: Reading,
  { index, lexicon }: Place,
  gathered: Gathered,
  isTyping: boolean,
): Promise<ReadonlySet<number>> {
  const complete = isTyping ? words.slice(0, -1) : words;
  const doubtful = new Set(words.keys());
  const parts: { words: readonly Word[]; weight: number; pair?: number }[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    parts.push({ words: pair, weight: pair.reduce((sum, word) => sum + lexicon.weight(word), 0), pair: at });
  }
  if (isTyping && complete.length > 2) parts.push({ words: complete, weight: 3 });
  for (const word of complete) {
    const weight = lexicon.weight(word);
    if (lexicon.withLetters(word.bare) < lexicon.documents * COMMON) parts.push({ words: [word], weight });
  }
  const answers = parts.map(async ({ words, weight, pair }) => {
    const text = words.map(({ form }) => form).join(' ');
    const found = await index.phrase(text, words.some(lexicon.isLazy) ? 'any' : 'exact');
    return { weight, pair, found };
  });
  for (const { weight, pair, found } of await Promise.all(answers)) {
    gathered.note(found, () => weight);
    if (pair === undefined || found.length === 0) continue;
    doubtful.delete(pair);
    doubtful.delete(pair + 1);
  }
  return doubtful;
}

/** Readings with one slip put right that some document has as a phrase. */
export async function mend(
  { words }: Reading,
  doubtful: ReadonlySet<number>,
  { index, lexicon }: Place,
  gathered: Gathered,
): Promise<Reading[]> {
  // Two words that no text has side by side are no slip if both are words.
  const isLikely = words.length > 2 || words.some(({ bare }) => lexicon.withLetters(bare) === 0);
  if (doubtful.size === 0 || !isLikely) return [];
  const tried = [...take(correctionsOf(words, doubtful, lexicon), CORRECTIONS)];
  const answers = await Promise.all(tried.map((reading) => index.phrase(reading.text, 'any')));
  for (const found of answers) gathered.note(found, () => 6);
  return tried.filter((_, at) => answers[at]?.length).slice(0, 4);
}

function* take<T>(values: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const value of values) {
    if (left-- <= 0) return;
    yield value;
  }
}
