// Puts candidates in order by the texts of the likeliest ones.
import { createYielder } from '../../lib/yield-to-main.ts';
import { gradingRule } from '../match/stem-rules.ts';
import { createWordMatcher } from '../match/word-matcher.ts';
import type { Reading } from '../query/readings.ts';
import type { Candidate, CandidateSet } from '../retrieve/candidate-set.ts';
import type { OpenedDocument } from '../retrieve/opened-document.ts';
import type { SearchContext } from '../retrieve/search-context.ts';
import { type Grade, gradeDocument } from './grade.ts';
import { LEAST_WORD_WEIGHT, READ_MORE } from './weights.ts';

export interface RankedCandidate extends Candidate {
  /** Whether it has what was typed; such documents come first in every order. */
  isExact?: boolean;
  /** Among the others, whether it has each word as typed, in an order that is not by relevance. */
  hasWords?: boolean;
  /** If its text was read. */
  grade?: ReadingGrade;
}

export interface ReadingGrade extends Grade {
  /** The reading that fits the document best. */
  reading: Reading;
}

/** Ranks the candidates found so far; may be called again when there are more. */
export type RankCandidates = (
  candidates: CandidateSet,
  readings: readonly Reading[],
) => Promise<RankedCandidate[]>;

/** Time of grading texts in memory without a pause, in ms. */
const AT_ONCE = 15;

/** @param wanted - documents to show; these and some more are read, the others follow in the order of their guesses */
export function createRanker(context: SearchContext, isTyping: boolean, wanted: number): RankCandidates {
  const matchWord = createWordMatcher(gradingRule(context.hasStems));
  const grades = new Map<string, ReadingGrade>();
  return async (candidates, readings) => {
    const guessed = candidates.list().sort((a, b) => b.guess - a.guess);
    const read = guessed.slice(0, wanted + READ_MORE);
    const yieldIfDue = createYielder(context.signal, AT_ONCE);
    await Promise.all(
      read.map(async ({ id, found }) => {
        const document = await context.open(found);
        for (const [at, reading] of readings.entries()) {
          await yieldIfDue();
          const grade = gradeReading(document, reading);
          const best = at > 0 ? grades.get(id) : undefined;
          if (!best || grade.score > best.score) grades.set(id, { ...grade, reading });
        }
      }),
    );
    const score = ({ id }: Candidate) => grades.get(id)?.score ?? 0;
    // Not by the guess: Pagefind's score depends on what earlier searches have loaded.
    read.sort((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1));
    const ranked = [...read, ...guessed.slice(read.length)].map((candidate): RankedCandidate => {
      const grade = grades.get(candidate.id);
      return grade ? { ...candidate, grade } : candidate;
    });
    return ranked.filter(({ isDoubtful, grade }) => !isDoubtful || grade?.isComplete);
  };

  function gradeReading(document: OpenedDocument, reading: Reading): Grade {
    const weights = reading.words.map((word) => context.lexicon.wordWeight(word) + LEAST_WORD_WEIGHT);
    return gradeDocument(document, reading, weights, { isTyping, matchWord });
  }
}
