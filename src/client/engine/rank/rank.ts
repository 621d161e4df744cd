// The best order for what was gathered: by the text of the likeliest documents.
import { createYielder, type Yielder } from '../../lib/yield-to-main.ts';
import type { Reading } from '../query/readings.ts';
import type { Opened } from '../retrieve/documents.ts';
import type { Candidate, Gathered } from '../retrieve/gathered.ts';
import type { Place } from '../retrieve/place.ts';
import { type Grade, gradeOf } from './grade.ts';

/** Documents that are read to be ranked, beyond those that are shown. */
const READ_MORE = 10;
/** Time in which texts that were read before are graded without a pause, in ms. */
const AT_ONCE = 15;

/** Reads the likeliest candidates; the others keep their order behind them. */
export async function rank(
  gathered: Gathered,
  readings: readonly Reading[],
  place: Place,
  isTyping: boolean,
  wanted: number,
): Promise<Candidate[]> {
  const guessed = [...gathered.candidates.values()].sort((a, b) => b.score - a.score);
  const read = guessed.slice(0, wanted + READ_MORE);
  const yieldIfDue = createYielder(place.signal, AT_ONCE);
  await Promise.all(
    read.map(async (candidate) => {
      const document = await place.open(candidate.found);
      candidate.grade = await bestGrade(document, readings, place, isTyping, yieldIfDue);
    }),
  );
  const scoreOf = ({ grade }: Candidate) => grade?.score ?? 0;
  // Not by the guess: Pagefind's score depends on what earlier searches have loaded.
  read.sort((a, b) => scoreOf(b) - scoreOf(a) || (a.id < b.id ? -1 : 1));
  const all = [...read, ...guessed.slice(read.length)];
  return all.filter(({ isDoubtful, grade }) => !isDoubtful || grade?.isComplete);
}

/** By the reading that fits the document best. */
export async function bestGrade(
  document: Opened,
  readings: readonly Reading[],
  { lexicon, hasStems }: Pick<Place, 'lexicon' | 'hasStems'>,
  isTyping: boolean,
  yieldIfDue: Yielder,
): Promise<Grade> {
  let best: Grade | undefined;
  for (const reading of readings) {
    await yieldIfDue();
    const weights = reading.words.map((word) => lexicon.weight(word) + 0.05);
    const grade = gradeOf(document, reading, weights, { isTyping, hasStems });
    if (!best || grade.score > best.score) best = grade;
  }
  return best ?? { score: 0, isPhrase: false, isComplete: false, places: [] };
}
