// Questions to the index about a query that some document has as it is: as a phrase, or as the beginning of one.
import type { Word } from '../../../shared/word.ts';
import type { Found } from '../pagefind/term-index.ts';
import { type Reading, spellingsOf } from '../query/readings.ts';
import { costOf, DEAR } from './cost.ts';
import type { Gathered } from './gathered.ts';
import type { Place } from './place.ts';

/** Documents with the words in a row that are read rather than asked for as a phrase: reading tells as much. */
const FEW = 12;

/** Documents with the phrase: who has so many is not asked for what goes on with it. */
const ENOUGH = 10;

/** Documents that have the query, or another way to write it, word for word. */
export async function gatherExact(
  readings: readonly Reading[],
  place: Place,
  gathered: Gathered,
): Promise<void> {
  const exact = readings.map(async (reading) => ({
    cost: reading.cost,
    found: await Promise.all(spellingsOf(reading).map((text) => place.index.phrase(text, 'exact'))),
  }));
  for (const { cost, found } of await Promise.all(exact)) {
    for (const some of found) gathered.note(some, () => 10 - cost);
  }
}

/**
 * Documents that have it with other marks, or that go on with it where its last word is but half typed: of use only where
 * marks were left out or the words are nowhere as they were typed. Those with all the words show which have them in a row.
 *
 * @param whole - documents that have all of the words as they were typed
 * @returns how many documents have the query as a phrase
 */
export async function gatherLoose(
  readings: readonly Reading[],
  whole: readonly Found[],
  place: Place,
  gathered: Gathered,
  isTyping: boolean,
): Promise<number> {
  const { index, lexicon } = place;
  const [typed] = readings;
  const loose = readings.slice(0, 3).filter(({ words }) => gathered.size === 0 || words.some(lexicon.isLazy));
  const length = typed?.words.length ?? 0;
  const rows = length > 1 ? whole.filter(({ run }) => run >= length) : whole;
  const asked = loose.filter(({ words, text }) => {
    if (text === typed?.text && (rows.length === 0 || (length > 1 && rows.length <= FEW))) return false;
    return costOf(words, 'any', place) < DEAR;
  });
  const found = await Promise.all(asked.map(({ text }) => index.phrase(text, 'any')));
  for (const some of found) gathered.note(some, () => 3);
  const phrases = gathered.size;
  if (length > 1 && (isTyping || loose.length > 0)) gathered.note(rows, () => 2);
  if (isTyping && typed && phrases < ENOUGH) gathered.note(await headed(typed.words, place), () => 2.5, true);
  return phrases;
}

/**
 * Documents that have all but the last word, of which only the beginning was typed. Pagefind knows the words that begin so
 * as far as it has loaded them; the rest is told by reading.
 */
async function headed(words: readonly Word[], place: Place): Promise<readonly Found[]> {
  const head = words.slice(0, -1);
  const marks = head.some(place.lexicon.isLazy) ? 'any' : 'exact';
  if (head.length === 0 || costOf(head, marks, place) >= DEAR) return [];
  return place.index.phrase(head.map(({ form }) => form).join(' '), marks);
}
