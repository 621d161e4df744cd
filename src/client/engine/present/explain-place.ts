import type { Explanation } from '../../lib/backend.ts';
import type { RankedCandidate } from '../rank/rank-candidates.ts';

/** How a hit came to its place: the questions that found it, and the grade of its text if that was read. */
export function explainPlace({ questions = [], guess, grade }: RankedCandidate): Explanation {
  if (!grade) return { questions, guess };
  const { reading, score, parts } = grade;
  return {
    questions,
    guess,
    reading: { text: reading.text, cost: reading.cost, isCorrected: reading.corrected !== undefined },
    grade: { score, parts },
  };
}
