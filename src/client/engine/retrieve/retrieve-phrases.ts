// Questions about a query that some document has as it is: as a phrase, or as the beginning of one.
import type { Word } from '../../../shared/letters/word.ts';
import { indexSpellings } from '../query/index-spellings.ts';
import { joinWords } from '../query/join-words.ts';
import type { Reading } from '../query/readings.ts';
import { ENOUGH_PHRASES, FEW_ROWS, GUESS, LOOSE_READINGS, PHRASE_BUDGET } from '../rank/weights.ts';
import type { CandidateSet } from './candidate-set.ts';
import { phraseCost } from './phrase-cost.ts';
import type { SearchContext } from './search-context.ts';
import type { FoundDocument } from './term-index.ts';

/** Adds documents that have the query word for word, in any reading. */
export async function retrievePhrases(
  readings: readonly Reading[],
  { index }: SearchContext,
  candidates: CandidateSet,
): Promise<void> {
  const asked = readings.flatMap((reading) =>
    indexSpellings(reading).map((text) => ({ text, cost: reading.cost, found: index.phrase(text, 'exact') })),
  );
  await Promise.all(asked.map(({ found }) => found));
  for (const { text, cost, found } of asked) {
    candidates.add(await found, { stage: 'phrase', text, guess: GUESS.phrase - cost });
  }
}

/**
 * Adds documents that have the query with other marks, or that continue a last word still being typed. Asks only where
 * marks were left out or no text has the words as typed; documents with all words show which have them in a row.
 *
 * @param whole - documents that have all of the words as typed
 * @returns the number of documents that have the query as a phrase
 */
export async function retrieveLoosePhrases(
  readings: readonly Reading[],
  whole: readonly FoundDocument[],
  context: SearchContext,
  candidates: CandidateSet,
  isTyping: boolean,
): Promise<number> {
  const { index, lexicon } = context;
  const [typed] = readings;
  const loose = readings
    .slice(0, LOOSE_READINGS)
    .filter(({ words }) => candidates.size === 0 || words.some(lexicon.lacksUsualMarks));
  const length = typed?.words.length ?? 0;
  const rows = length > 1 ? whole.filter(({ run }) => run >= length) : whole;
  const asked = loose.filter(({ words, text }) => {
    const areRowsEnough = rows.length === 0 || (length > 1 && rows.length <= FEW_ROWS);
    if (text === typed?.text && areRowsEnough) return false;
    return phraseCost(words, 'any', context) < PHRASE_BUDGET;
  });
  const found = await Promise.all(asked.map(({ text }) => index.phrase(text, 'any')));
  for (const [at, { text }] of asked.entries()) {
    candidates.add(found[at] ?? [], { stage: 'otherMarks', text, guess: GUESS.otherMarks });
  }
  const phrases = candidates.size;
  const text = typed?.text ?? '';
  if (length > 1 && (isTyping || loose.length > 0)) {
    candidates.add(rows, { stage: 'row', text, guess: GUESS.row });
  }
  if (isTyping && typed && phrases < ENOUGH_PHRASES) {
    const head = typed.words.slice(0, -1);
    const question = { stage: 'beginning', text: joinWords(head), guess: GUESS.beginning } as const;
    candidates.add(await findPhrase(head, context), question, true);
  }
  return phrases;
}

/**
 * Documents that have all but the last word, of which only the beginning was typed. Pagefind knows only those longer words
 * that it has loaded; the text decides about the rest.
 */
async function findPhrase(words: readonly Word[], context: SearchContext): Promise<readonly FoundDocument[]> {
  const marks = words.some(context.lexicon.lacksUsualMarks) ? 'any' : 'exact';
  if (words.length === 0 || phraseCost(words, marks, context) >= PHRASE_BUDGET) return [];
  return context.index.phrase(joinWords(words), marks);
}
