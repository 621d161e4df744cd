// Where a query is asked.

import type { Found, TermIndex } from '../pagefind/term-index.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { Opened } from './documents.ts';

/** One language of the site, and what the reader wants of it. */
export interface Place {
  lang: string;
  /** Whether its index reduces words to their stems. */
  hasStems: boolean;
  /** Of how many parts the index is. */
  parts: number;
  /** In all of them. */
  pages: number;
  index: TermIndex;
  lexicon: Lexicon;
  open: (found: Found) => Promise<Opened>;
  /** Aborted when the answer is wanted no more. */
  signal?: AbortSignal | undefined;
}
