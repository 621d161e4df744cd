// The documents that may answer a query, whichever question to the index found them.
import type { QuestionStage } from '../../lib/backend.ts';
import type { FoundDocument } from './term-index.ts';

export interface Candidate {
  id: string;
  /** First guess at its place: the sum over the questions that found it (`GUESS` in weights.ts). */
  guess: number;
  /** From the answer with the fewest positions: Pagefind reads each of them when the text is fetched. */
  found: FoundDocument;
  /** Whether it may lack part of the query, which only its text can tell. */
  isDoubtful: boolean;
  /** The questions that found it, if the search explains itself. */
  questions?: Question[];
}

/** A question to the index and what its answer adds to the guess. */
export interface Question {
  stage: QuestionStage;
  text: string;
  guess: number;
}

export interface CandidateSet {
  readonly size: number;
  has: (id: string) => boolean;
  /** In the order in which they were found. */
  list: () => Candidate[];
  add: (found: readonly FoundDocument[], question: Asked, isDoubtful?: boolean) => void;
}

/** A question whose guess may differ from document to document. */
export interface Asked extends Omit<Question, 'guess'> {
  guess: number | ((found: FoundDocument, at: number) => number);
}

export function createCandidateSet(isExcluded: (id: string) => boolean, isExplaining = false): CandidateSet {
  const candidates = new Map<string, Candidate>();
  const addOne = (found: FoundDocument, guess: number, isDoubtful: boolean): Candidate => {
    const known = candidates.get(found.id);
    if (!known) {
      const candidate = { id: found.id, guess, found, isDoubtful };
      candidates.set(found.id, candidate);
      return candidate;
    }
    known.guess += guess;
    known.isDoubtful &&= isDoubtful;
    if (found.words.length < known.found.words.length) known.found = found;
    return known;
  };
  return {
    get size() {
      return candidates.size;
    },
    has: (id) => candidates.has(id),
    list: () => [...candidates.values()],
    add(all, { stage, text, guess }, isDoubtful = false) {
      for (const [at, found] of all.entries()) {
        if (isExcluded(found.id)) continue;
        const own = typeof guess === 'number' ? guess : guess(found, at);
        const candidate = addOne(found, own, isDoubtful);
        if (!isExplaining) continue;
        candidate.questions ??= [];
        candidate.questions.push({ stage, text, guess: own });
      }
    },
  };
}
