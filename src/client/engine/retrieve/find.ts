// A query in one language's index: gather documents that may answer it, cheapest questions first, then read the best of
// them and put them in order.
import { type Word, wordsIn } from '../../../shared/word.ts';
import type { Found } from '../pagefind/term-index.ts';
import { areKnown } from '../query/known.ts';
import type { Query } from '../query/query.ts';
import { type Reading, readingsOf } from '../query/readings.ts';
import { refusal } from '../query/refusal.ts';
import { rank } from '../rank/rank.ts';
import { gatherExact, gatherLoose } from './gather.ts';
import { type Candidate, Gathered } from './gathered.ts';
import { gatherParts, mend } from './mend.ts';
import type { Place } from './place.ts';

export interface Answer {
  /** Best first; of very many, some. */
  candidates: Candidate[];
  /** How many documents there are, those included that are no candidates. */
  total: number;
  /** Whether the first of them have all that was asked for; if nothing has, all of them have parts of it. */
  isWhole: boolean;
  /** The ways in which the query was read, for whoever shows the matches. */
  readings: readonly Reading[];
  /** The query as it was understood, if a slip was put right. */
  corrected?: string;
}

/** Where nothing has all of the words, what has this share of the best one's parts is shown. */
const PARTIAL = 0.5;

/** For words that all stand in a row, beside Pagefind's own guess. */
const ROW = 0.5;

/** A word in so many documents is in each part of the index, as good as surely. */
const IN_EVERY_PART = 30;

export async function find(query: Query, place: Place, wanted: number): Promise<Answer> {
  const { isTyping } = query;
  const readings = readingsOf(query.text, place.lexicon, place.lang);
  const [typed] = readings;
  if (!typed || typed.words.length === 0) return { candidates: [], total: 0, isWhole: false, readings };
  const gathered = new Gathered(await refusal(query, place));
  const rare = rareWords(isTyping ? typed.words.slice(0, -1) : typed.words, place);
  const all = place.index.words(query.text, rare);
  // What fails meanwhile is heard first, and this one then by nobody.
  all.catch(() => {});
  await gatherExact(readings, place, gathered);
  const whole = (await areKnown(typed.words, isTyping, place)) ? await all : [];
  const phrases = await gatherLoose(readings, whole, place, gathered, isTyping);
  // With nothing that stands in a row no text needs to be read to know that none has the query as it is.
  const isLikely = gathered.size > 0;
  noteWhole(whole, typed, gathered);
  let candidates = isLikely ? await rank(gathered, readings, place, isTyping, wanted) : [];
  const isThere = () => candidates[0]?.grade?.isPhrase === true;
  let doubtful: ReadonlySet<number> = new Set();
  if (phrases === 0 && !isThere()) {
    doubtful = await gatherParts(typed, place, gathered, isTyping);
    candidates = await rank(gathered, readings, place, isTyping, wanted);
  }
  // The lexicon knows the words of all languages: what this one's index has for a half-typed one may begin otherwise.
  const isComplete = !isTyping || candidates.some(({ grade }) => grade?.isComplete);
  const isWhole = phrases > 0 || (whole.length > 0 && isComplete);
  const total = async () => {
    if (whole.length === 0) return candidates.length;
    // Of very many not all are held: those with the phrase may be among the others, and would count twice.
    const known = await place.index.total(query.text, rare);
    return known > whole.length ? Math.max(known, candidates.length) : candidates.length;
  };
  if (isThere()) return { candidates, total: await total(), isWhole: true, readings };
  const mended = await mend(typed, doubtful, place, gathered);
  const [best] = mended;
  readings.push(...mended);
  if (best) candidates = await rank(gathered, readings, place, isTyping, wanted);
  if (!isWhole) candidates = closest(candidates);
  return {
    candidates,
    total: isWhole ? await total() : candidates.length,
    isWhole: isWhole || best !== undefined,
    readings,
    ...(best && { corrected: (await asWritten(candidates[0], mended, typed.words, place)) ?? best.text }),
  };
}

/**
 * A query in which one word was put right, with that word's marks in the best document: the lexicon knows but which are
 * likeliest. The other words stay as they were typed.
 *
 * @returns nothing if that document has none of these readings word for word
 */
async function asWritten(
  best: Candidate | undefined,
  readings: readonly Reading[],
  typed: readonly Word[],
  place: Place,
): Promise<string | undefined> {
  if (!best?.grade?.isPhrase) return undefined;
  const { words } = await place.open(best.found);
  const [first = 0] = best.grade.places;
  const fitting = readings.find((reading) =>
    reading.words.every(({ bare }, at) => bare === words[first + at]?.bare),
  );
  return fitting?.words
    .map((word, at) => (word === typed[at] ? word.form : words[first + at]?.form))
    .join(' ');
}

/** What has all of the words, in any order: Pagefind's own guess, and how many of them stand in a row. */
function noteWhole(whole: readonly Found[], { words }: Reading, gathered: Gathered): void {
  const inRow = ({ run }: Found) => (ROW * Math.min(run, words.length)) / words.length;
  gathered.note(whole, (found, at) => 0.5 / (1 + at / 20) + found.score / 1000 + inRow(found));
}

/** In the order that the reader chose: all that has what was asked for, nothing else. */
export async function list(query: Query, place: Place): Promise<Answer> {
  const { index, lang } = place;
  const gathered = new Gathered(await refusal(query, place));
  gathered.note(await found(), () => 0);
  const candidates = [...gathered.candidates.values()];
  return { candidates, total: candidates.length, isWhole: true, readings: [] };

  async function found() {
    if (query.text === '') return index.all();
    const words = wordsIn(query.text, lang);
    const isKnown = await areKnown(words, query.isTyping, place);
    return isKnown ? index.words(query.text, rareWords(words, place)) : [];
  }
}

function rareWords(words: readonly Word[], { lexicon, parts }: Place): string[] {
  const rare = words.filter(({ bare }) => lexicon.withLetters(bare) < IN_EVERY_PART * parts);
  return rare.map(({ form }) => form);
}

function closest(candidates: readonly Candidate[]): Candidate[] {
  const most = candidates.reduce((best, { score }) => Math.max(best, score), 0);
  return candidates.filter(({ score, grade }) => score >= most * PARTIAL && grade?.places.length !== 0);
}
