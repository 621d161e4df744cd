// The index as the stages ask it, whatever stands behind it (pagefind/).
import type { Counts, SearchOptions } from '../../lib/backend.ts';
import type { OpenedDocument } from './opened-document.ts';

/**
 * A document that answers a question. The index frees the data of an answer when this object is garbage-collected, so
 * hold the object, not its fields.
 */
export interface FoundDocument {
  /** Unique in the language. */
  id: string;
  /** The index's own score for a search of words; 1 for each phrase. */
  score: number;
  /** Positions among the document's words: of the longest row of matches, or of a phrase. */
  words: readonly number[];
  /** Most matches in a row; 1 for each phrase. */
  run: number;
  data: () => Promise<unknown>;
}

export type Marks = 'exact' | 'any';

export interface TermIndex {
  /** Documents in which the words stand next to each other. */
  phrase: (text: string, marks: Marks) => Promise<readonly FoundDocument[]>;
  /** Number of documents that `phrase` would find without a limit, and with counts their filter values. */
  phraseTotal: (text: string, marks: Marks) => Promise<number>;
  phraseCounts: (text: string, marks: Marks) => Promise<Counts>;
  /**
   * Documents that have all of the words, or longer words that begin with them, best first. Words that no document has are
   * ignored, so ask only for known words.
   *
   * @param rare - those of the words that a shard may lack; such a shard answers nothing
   */
  words: (text: string, rare?: readonly string[]) => Promise<readonly FoundDocument[]>;
  /** Number of documents that `words` would find without a limit. */
  total: (text: string, rare?: readonly string[]) => Promise<number>;
  /** Filter values of what `words` finds; of all documents if the text is empty. */
  counts: (text: string) => Promise<Counts>;
  all: () => Promise<readonly FoundDocument[]>;
}

/** The index of one language: all its shards, asked as one. */
export interface LanguageIndex {
  /** BCP 47. */
  lang: string;
  /** Whether words are reduced to their stems. */
  hasStems: boolean;
  /** Number of shards. */
  shards: number;
  /** Number of documents in all shards. */
  documents: number;
  /** @param most - documents of an answer */
  termIndex: (options: SearchOptions, most?: number) => TermIndex;
  open: (found: FoundDocument) => Promise<OpenedDocument>;
}
