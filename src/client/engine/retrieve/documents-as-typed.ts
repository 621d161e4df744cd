import { indexSpellings } from '../query/index-spellings.ts';
import { listRows } from '../query/list-rows.ts';
import type { Query } from '../query/parse-query.ts';
import type { SearchContext } from './search-context.ts';

/**
 * Documents that have each word as it was typed, wherever it stands. In an order that is not by relevance they come before
 * those with other words of the same letters.
 *
 * @returns their ids; `undefined` if no word has a mark, so that all of the letters are meant
 */
export async function findDocumentsAsTyped(
  query: Query,
  { index, lexicon }: SearchContext,
): Promise<ReadonlySet<string> | undefined> {
  const words = new Map(
    listRows(query).flatMap((row) => row.words.map((word) => [word.form, word] as const)),
  );
  const meant = [...words.values()].filter((word) => !lexicon.lacksUsualMarks(word));
  if (meant.every(({ form, bare }) => form === bare)) return undefined;
  const sets = await Promise.all(
    meant.map(async (word) => {
      const spellings = indexSpellings({ text: word.form, words: [word] });
      const found = await Promise.all(spellings.map((text) => index.phrase(text, 'exact')));
      return new Set(found.flat().map(({ id }) => id));
    }),
  );
  const [first = new Set<string>(), ...others] = sets.sort((a, b) => a.size - b.size);
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}
