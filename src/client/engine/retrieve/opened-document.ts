import type { Word } from '../../../shared/letters/word.ts';

/** A document whose text was fetched, to grade it or to show it. */
export interface OpenedDocument {
  /** Relative to the site's root. */
  url: string;
  /** Fields by name, such as `title` and `date`. */
  meta: Readonly<Record<string, string>>;
  /** Values by the name of their filter. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** In the order of the text; none where positions among `pieces` are not known. */
  headings: readonly { id: string; text: string; piece: number }[];
  words: readonly Word[];
  /** Number of words, from the first, that are the title. */
  titleLength: number;
  /** The text split at its blanks, as it is shown, and what joins the pieces. */
  pieces: readonly string[];
  gap: string;
  /** For each of `words`, the index of its piece. */
  pieceOf: readonly number[];
  /** The text from one word to another, both included, without punctuation at its ends. */
  written: (first: number, last: number) => string;
}
