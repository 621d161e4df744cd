import type { Query } from '../query/parse-query.ts';
import type { Reading } from '../query/readings.ts';
import type { ExactDocuments } from '../retrieve/exact-documents.ts';
import type { LanguageIndex } from '../retrieve/term-index.ts';
import type { RankedCandidate } from './rank-candidates.ts';

/** The documents of one language for a query. */
export interface Answer {
  /** Best first; some of them, if they are very many. */
  candidates: RankedCandidate[];
  /** Number of documents, including those that are no candidates. */
  total: number;
  /** What was typed, if documents have it. */
  exact?: ExactDocuments;
  /** Whether the first of them have everything that was asked for; otherwise all have parts of it. */
  isWhole: boolean;
  /** The readings of the query, to show the matches. */
  readings: readonly Reading[];
  /** The corrected query. */
  corrected?: string;
}

export interface LanguageAnswer {
  query: Query;
  answer: Answer;
  language: LanguageIndex;
}
