// Questions about a query that no document has as it is: pairs of neighbours and single words.
import type { Word } from '../../../shared/letters/word.ts';
import { joinWords } from '../query/join-words.ts';
import type { Reading } from '../query/readings.ts';
import { COMMON_SHARE, COMMON_WORDS_SHARE, GUESS, PHRASE_BUDGET, TOTAL_BUDGET } from '../rank/weights.ts';
import type { CandidateSet } from './candidate-set.ts';
import { phraseCost } from './phrase-cost.ts';
import type { SearchContext } from './search-context.ts';
import type { Marks } from './term-index.ts';

/** Words of the query in a row. */
interface Part {
  words: readonly Word[];
  guess: number;
  /** Position of the first word, if it is a pair. */
  pair?: number;
}

/** @returns positions of words that no document has next to one of their neighbours, so that one may be mistyped */
export async function retrieveParts(
  { words }: Reading,
  context: SearchContext,
  candidates: CandidateSet,
  isTyping: boolean,
): Promise<ReadonlySet<number>> {
  const { index, lexicon } = context;
  const doubtful = new Set(words.keys());
  // A single letter is the beginning of a word and no mistake.
  if (isTyping && words.at(-1)?.bare.length === 1) doubtful.delete(words.length - 1);
  let spent = 0;
  // Rare words first, since they tell most. Those left out at the end are common, and so not mistyped.
  const answers = pricedParts(words, context, isTyping).map(async ({ marks, cost, ...part }) => {
    spent += cost;
    if (cost > PHRASE_BUDGET || spent > TOTAL_BUDGET) return { ...part, found: undefined };
    return { ...part, found: await index.phrase(joinWords(part.words), marks) };
  });
  for (const { words, guess, pair, found } of await Promise.all(answers)) {
    candidates.add(found ?? [], { stage: 'part', text: joinWords(words), guess });
    if (pair === undefined || found?.length === 0) continue;
    doubtful.delete(pair);
    doubtful.delete(pair + 1);
  }
  if (candidates.size > 0) return doubtful;
  // Only words remain that are in most documents: one of them says nothing, most of the query may.
  const known = words.filter(({ bare }) => lexicon.documentsWithLetters(bare) > 0);
  if (new Set(known).size > 1 && known.length >= words.length * COMMON_WORDS_SHARE) {
    const text = joinWords(known);
    candidates.add(await index.words(text), { stage: 'words', text, guess: GUESS.common });
  }
  return doubtful;
}

/** The parts to ask for, cheapest first. */
function pricedParts(
  words: readonly Word[],
  context: SearchContext,
  isTyping: boolean,
): (Part & { marks: Marks; cost: number })[] {
  const { lexicon } = context;
  const priced = splitParts(words, context, isTyping).map((part) => {
    const marks: Marks = part.words.some(lexicon.lacksUsualMarks) ? 'any' : 'exact';
    return { ...part, marks, cost: phraseCost(part.words, marks, context) };
  });
  return priced.sort((a, b) => a.cost - b.cost);
}

function splitParts(words: readonly Word[], { lexicon }: SearchContext, isTyping: boolean): Part[] {
  const complete = isTyping ? words.slice(0, -1) : words;
  const parts: Part[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    const guess = pair.reduce((sum, word) => sum + lexicon.wordWeight(word), 0);
    parts.push({ words: pair, guess, pair: at });
  }
  if (isTyping && complete.length > 2) parts.push({ words: complete, guess: GUESS.complete });
  for (const word of complete) {
    if (lexicon.documentsWithLetters(word.bare) >= lexicon.documents * COMMON_SHARE) continue;
    parts.push({ words: [word], guess: lexicon.wordWeight(word) });
  }
  return parts;
}
