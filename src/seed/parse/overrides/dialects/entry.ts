// A field of a head in any dialect, before its meaning is known.
import type { OverridePlace } from '../overrides.ts';

export interface Entry {
  key: string;
  /** Every scalar is a string, as it is written: `false`, `2023-06-26`. */
  value: unknown;
  place: OverridePlace;
  /** The lines of the head that it stands in, word for word. */
  source: string;
}

/** Where the text of a head stands in its file. */
export interface HeadPosition {
  /** Of its file, relative to the seeds folder. */
  path: string;
  /** Lines of the file above it. */
  linesBefore: number;
}
