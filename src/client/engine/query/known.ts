// Pagefind leaves out words that no text has, or shortens them until some text has them: a reader who asked for such a word
// would be given false results.
import type { Word } from '../../../shared/word.ts';
import type { Place } from '../retrieve/place.ts';

/** @param isTyping - whether the last word may be the beginning of one */
export async function areKnown(words: readonly Word[], isTyping: boolean, place: Place): Promise<boolean> {
  const complete = isTyping ? words.slice(0, -1) : words;
  const last = isTyping ? words.at(-1) : undefined;
  const known = await Promise.all([
    ...complete.map((word) => isKnown(word, place)),
    ...(last ? [isBegun(last, place)] : []),
  ]);
  return known.every(Boolean);
}

async function isKnown({ form, bare }: Word, { index, lexicon }: Place): Promise<boolean> {
  return lexicon.withLetters(bare) > 0 || (await index.phrase(form, 'any')).length > 0;
}

async function isBegun(word: Word, place: Place): Promise<boolean> {
  if (place.lexicon.begins(word.bare) || (await isKnown(word, place))) return true;
  // Of a rare word the index tells no more than that some text has it, or has what is left when it is shortened.
  const [first] = await place.index.words(word.form);
  if (!first) return false;
  const { words } = await place.open(first);
  return words.some(({ bare }) => bare.startsWith(word.bare));
}
