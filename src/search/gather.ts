// Questions to the index about a query that some document has as it is: as a phrase, or as the beginning of one.
import type { Gathered } from './gathered.ts';
import type { Place } from './place.ts';
import { type Reading, spellingsOf } from './readings.ts';
import type { Found } from './term-index.ts';

export async function gatherPhrases(
  readings: readonly Reading[],
  { index, lexicon }: Place,
  gathered: Gathered,
): Promise<void> {
  const exact = readings.map(async (reading) => ({
    cost: reading.cost,
    found: await Promise.all(spellingsOf(reading).map((text) => index.phrase(text, 'exact'))),
  }));
  for (const { cost, found } of await Promise.all(exact)) {
    for (const some of found) gathered.note(some, () => 10 - cost);
  }
  // Slow, and of use only where marks were left out or the words are nowhere as they were typed.
  const loose = readings.slice(0, 3).filter(({ words }) => gathered.size === 0 || words.some(lexicon.isLazy));
  const found = await Promise.all(loose.map(({ text }) => index.phrase(text, 'any')));
  for (const some of found) gathered.note(some, () => 3);
}

/** Documents in which the last word, of which only the beginning was typed, follows the others. */
export async function gatherBegun(
  { words }: Reading,
  whole: readonly Found[],
  { index }: Place,
  gathered: Gathered,
): Promise<void> {
  const text = words
    .slice(0, -1)
    .map(({ form }) => form)
    .join(' ');
  if (text === '') return;
  // A phrase tells one of its places, a word all of them.
  const heads = words.length === 2 ? await index.words(text) : await index.phrase(text, 'any');
  const places = new Map(heads.map((found) => [found.id, found.words]));
  const followed = whole.filter(({ id, words }) => {
    const here = new Set(words);
    return places.get(id)?.some((at) => here.has(at + 1));
  });
  gathered.note(followed, () => 2);
}
