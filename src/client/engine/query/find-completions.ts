import { hasTypedMarks, type Word } from '../../../shared/letters/word.ts';
import type { LexiconWord } from './lexicon.ts';

/**
 * Words of the collection that a reader may be typing.
 *
 * @param byLetters - all words by their letters without diacritics
 * @returns the most frequent first
 * @example findCompletions(normaliseWord('nẵ'), …, 5) // => nẵng
 */
export function findCompletions(
  { form, bare }: Word,
  byLetters: ReadonlyMap<string, readonly LexiconWord[]>,
  most: number,
): LexiconWord[] {
  const found: LexiconWord[] = [];
  for (const [letters, words] of byLetters) {
    if (letters === bare || !letters.startsWith(bare)) continue;
    for (const word of words) if (hasTypedMarks(form, word.form.slice(0, form.length))) found.push(word);
  }
  return found.sort((a, b) => b.documents - a.documents).slice(0, most);
}
