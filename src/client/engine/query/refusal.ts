// What a reader asked for in quotation marks or with a minus: no guess, a condition.
import type { Word } from '../../../shared/word.ts';
import type { Place } from '../retrieve/place.ts';
import type { Query } from './query.ts';
import { spellingsOf } from './readings.ts';

/** Which documents are out: those without a phrase that was asked for in quotation marks, or with what must not be there. */
export async function refusal(
  { phrases, without }: Query,
  { index, lexicon }: Place,
): Promise<(id: string) => boolean> {
  const having = async (words: readonly Word[]) => {
    const text = words.map(({ form }) => form).join(' ');
    const marks = words.some(lexicon.isLazy) ? 'any' : 'exact';
    const found = await Promise.all(spellingsOf({ text, words }).map((text) => index.phrase(text, marks)));
    return new Set(found.flat().map(({ id }) => id));
  };
  const [wanted, unwanted] = await Promise.all([
    Promise.all(phrases.map(having)),
    Promise.all(without.map(having)),
  ]);
  return (id) => wanted.some((ids) => !ids.has(id)) || unwanted.some((ids) => ids.has(id));
}
