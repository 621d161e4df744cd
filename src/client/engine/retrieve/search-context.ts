import type { Lexicon } from '../query/lexicon.ts';
import type { LanguageIndex, TermIndex } from './term-index.ts';

/** One language of the site and the options of one search: all that the stages need besides the query. */
export interface SearchContext extends Omit<LanguageIndex, 'termIndex'> {
  /** With the reader's filters. */
  index: TermIndex;
  /** The same without a limit of documents. */
  unlimited: TermIndex;
  lexicon: Lexicon;
  /** Whether candidates keep which questions found them. */
  isExplaining?: boolean | undefined;
  /** Aborted when the answer is not needed. */
  signal?: AbortSignal | undefined;
}
