// The index ignores words that no text has, or shortens them until some text has them. A search for such a word would
// give false results, so it must be known first.
import type { Word } from '../../../shared/letters/word.ts';
import type { SearchContext } from './search-context.ts';

/** @param isTyping - whether the last word may be the beginning of one */
export async function areWordsKnown(
  words: readonly Word[],
  isTyping: boolean,
  context: SearchContext,
): Promise<boolean> {
  const complete = isTyping ? words.slice(0, -1) : words;
  const last = isTyping ? words.at(-1) : undefined;
  const known = await Promise.all([
    ...complete.map((word) => isKnown(word, context)),
    ...(last ? [isBeginning(last, context)] : []),
  ]);
  return known.every(Boolean);
}

async function isKnown({ form, bare }: Word, { index, lexicon }: SearchContext): Promise<boolean> {
  return lexicon.documentsWithLetters(bare) > 0 || (await index.phrase(form, 'any')).length > 0;
}

async function isBeginning(word: Word, context: SearchContext): Promise<boolean> {
  if (context.lexicon.hasBeginning(word.bare) || (await isKnown(word, context))) return true;
  // For a rare word the index says only that some text has it, or has it after shortening; the text itself decides.
  const [first] = await context.index.words(word.form);
  if (!first) return false;
  const { words } = await context.open(first);
  return words.some(({ bare }) => bare.startsWith(word.bare));
}
