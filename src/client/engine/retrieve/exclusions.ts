// Conditions that a reader sets with quotation marks or a minus.
import type { Word } from '../../../shared/letters/word.ts';
import { indexSpellings } from '../query/index-spellings.ts';
import { joinWords } from '../query/join-words.ts';
import type { Query } from '../query/parse-query.ts';
import type { SearchContext } from './search-context.ts';

/** @returns whether a document lacks a quoted phrase or has what must not be there, by its id */
export async function findExclusions(
  { phrases, excluded }: Query,
  { index, lexicon }: SearchContext,
): Promise<(id: string) => boolean> {
  const having = async (words: readonly Word[]) => {
    const marks = words.some(lexicon.lacksUsualMarks) ? 'any' : 'exact';
    const spellings = indexSpellings({ text: joinWords(words), words });
    const found = await Promise.all(spellings.map((text) => index.phrase(text, marks)));
    return new Set(found.flat().map(({ id }) => id));
  };
  const [wanted, unwanted] = await Promise.all([
    Promise.all(phrases.map(having)),
    Promise.all(excluded.map(having)),
  ]);
  return (id) => wanted.some((ids) => !ids.has(id)) || unwanted.some((ids) => ids.has(id));
}
