// One query in the index of one language: read what was typed, retrieve candidates with the cheapest questions first, then
// rank them by the texts of the best.
import type { Word } from '../../shared/letters/word.ts';
import type { Query } from './query/parse-query.ts';
import { expandReadings, type Reading } from './query/readings.ts';
import type { Answer } from './rank/language-answer.ts';
import { createRanker, type RankedCandidate } from './rank/rank-candidates.ts';
import { GUESS, PARTIAL_SHARE } from './rank/weights.ts';
import { type CandidateSet, createCandidateSet } from './retrieve/candidate-set.ts';
import { type ExactDocuments, findExactDocuments } from './retrieve/exact-documents.ts';
import { findExclusions } from './retrieve/exclusions.ts';
import { areWordsKnown } from './retrieve/known-words.ts';
import { findRareWords } from './retrieve/rare-words.ts';
import { retrieveCorrections } from './retrieve/retrieve-corrections.ts';
import { retrieveParts } from './retrieve/retrieve-parts.ts';
import { retrieveLoosePhrases, retrievePhrases } from './retrieve/retrieve-phrases.ts';
import { addDocumentsWithWords } from './retrieve/retrieve-words.ts';
import type { SearchContext } from './retrieve/search-context.ts';

/** @param wanted - number of documents to show */
export async function searchLanguage(query: Query, context: SearchContext, wanted: number): Promise<Answer> {
  const { isTyping } = query;
  const readings = expandReadings(query.text, context.lexicon, context.lang);
  const [typed] = readings;
  if (!typed || typed.words.length === 0) return { candidates: [], total: 0, isWhole: false, readings };

  const isExcluded = await findExclusions(query, context);
  const candidates = createCandidateSet(isExcluded, context.isExplaining);
  const findingExact = findExactDocuments(query, context, isExcluded);
  // Avoids an unhandled rejection if an await below throws first.
  findingExact.catch(() => {});
  const { rare, whole, phrases, isLikely } = await retrieveWhole(query, readings, typed, context, candidates);
  const exact = await findingExact;
  const missing = exact.found.filter(({ id }) => !candidates.has(id));
  candidates.add(missing, { stage: 'phrase', text: query.text, guess: GUESS.otherMarks });

  const rankAll = createRanker(context, isTyping, wanted);
  const rank: typeof rankAll = async (...all) => putExactFirst(await rankAll(...all), exact);
  let ranked = isLikely || exact.total > 0 ? await rank(candidates, readings) : [];
  const hasPhrase = () => ranked[0]?.grade?.isPhrase === true;
  let doubtful: ReadonlySet<number> = new Set();
  if (phrases === 0 && exact.total === 0 && !hasPhrase()) {
    doubtful = await retrieveParts(typed, context, candidates, isTyping);
    ranked = await rank(candidates, readings);
  }
  // The lexicon has the words of all languages: in this one the word being typed may have no such continuation.
  const isComplete = !isTyping || ranked.some(({ grade }) => grade?.isComplete);
  const isWhole = exact.total > 0 || phrases > 0 || (whole.length > 0 && isComplete);
  const countAll = async () =>
    Math.max(exact.total, await countDocuments(query, rare, context, whole.length, ranked.length));
  if (exact.total > 0 || hasPhrase()) {
    return { candidates: ranked, total: await countAll(), exact, isWhole: true, readings };
  }

  const corrections = await retrieveCorrections(typed, doubtful, context, candidates);
  const [best] = corrections;
  readings.push(...corrections);
  if (best) ranked = await rank(candidates, readings);
  if (!isWhole) ranked = keepClosest(ranked);
  const corrected =
    best && ((await correctedAsWritten(ranked[0], corrections, typed.words, context)) ?? best.text);
  return {
    candidates: ranked,
    total: isWhole ? await countAll() : ranked.length,
    isWhole: isWhole || best !== undefined,
    readings,
    ...(corrected !== undefined && { corrected }),
  };
}

/** Adds documents that may have the whole query: as a phrase in any reading, or its words in any order. */
async function retrieveWhole(
  { text, isTyping }: Query,
  readings: readonly Reading[],
  typed: Reading,
  context: SearchContext,
  candidates: CandidateSet,
) {
  const rare = findRareWords(isTyping ? typed.words.slice(0, -1) : typed.words, context);
  const withWords = context.index.words(text, rare);
  // Avoids an unhandled rejection if an await below throws first.
  withWords.catch(() => {});
  await retrievePhrases(readings, context, candidates);
  const whole = (await areWordsKnown(typed.words, isTyping, context)) ? await withWords : [];
  const phrases = await retrieveLoosePhrases(readings, whole, context, candidates, isTyping);
  // If nothing stands in a row, no text needs to be read to know that none has the phrase.
  const isLikely = candidates.size > 0;
  addDocumentsWithWords(whole, typed, candidates);
  return { rare, whole, phrases, isLikely };
}

/** Documents with what was typed, and then the others, both in the order that they have. */
function putExactFirst(ranked: readonly RankedCandidate[], { ids }: ExactDocuments): RankedCandidate[] {
  const marked = ranked.map((candidate) => ({ ...candidate, isExact: ids.has(candidate.id) }));
  return [...marked.filter(({ isExact }) => isExact), ...marked.filter(({ isExact }) => !isExact)];
}

/**
 * @param held - documents of the index's answer that are held
 * @param ranked - number of ranked documents
 */
async function countDocuments(
  { text }: Query,
  rare: readonly string[],
  context: SearchContext,
  held: number,
  ranked: number,
): Promise<number> {
  if (held === 0) return ranked;
  // Not all of very many documents are held: those with the phrase may be among the others and would count twice.
  const known = await context.index.total(text, rare);
  return known > held ? Math.max(known, ranked) : ranked;
}

/**
 * The corrected query, with the marks that the corrected word has in the best document: the lexicon knows only which are
 * the likeliest. The other words stay as typed.
 *
 * @returns `undefined` if that document has none of these readings word for word
 */
async function correctedAsWritten(
  best: RankedCandidate | undefined,
  corrections: readonly Reading[],
  typed: readonly Word[],
  context: SearchContext,
): Promise<string | undefined> {
  if (!best?.grade?.isPhrase) return undefined;
  const { words } = await context.open(best.found);
  const [first = 0] = best.grade.positions;
  const fitting = corrections.find((reading) =>
    reading.words.every(({ bare }, at) => bare === words[first + at]?.bare),
  );
  return fitting?.words
    .map((word, at) => (word === typed[at] ? word.form : words[first + at]?.form))
    .join(' ');
}

/** Documents with about as many parts of the query as the best one, without those in which no word was found. */
function keepClosest(candidates: readonly RankedCandidate[]): RankedCandidate[] {
  const most = candidates.reduce((best, { guess }) => Math.max(best, guess), 0);
  return candidates.filter(
    ({ guess, grade }) => guess >= most * PARTIAL_SHARE && grade?.positions.length !== 0,
  );
}
