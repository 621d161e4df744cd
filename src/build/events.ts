// The one stream in which a build reports its progress. Nothing below src/cli/ prints: the caller of a build shows its events.
import type { Diagnostic } from '../shared/diagnostic.ts';
import type { LockHolder } from './lock.ts';

export type BuildEvent =
  /** Another run works on the same folder; this one begins when that has ended. */
  | { type: 'waiting'; holder: LockHolder }
  /** A step begins. */
  | { type: 'phase'; phase: string }
  /** So many of the step's items are done; `total` may grow while a folder is walked. */
  | { type: 'progress'; phase: string; done: number; total: number }
  /** A message about a file, whose path is as the user should see it. */
  | { type: 'message'; message: Diagnostic }
  | { type: 'done'; summary: BuildSummary };

export type OnEvent = (event: BuildEvent) => void;

/** Counts of one build. */
export interface BuildSummary {
  /** Files that are seeds. */
  seeds: number;
  /** Seeds that have a page. */
  pages: number;
  /** Seeds that their authors hold back. */
  drafts: number;
  /** Seeds that cannot have a page, or whose page cannot be shown whole. */
  refused: number;
  /** MDX pages that are new or changed. */
  written: number;
  /** Seeds whose conversion was in the store. */
  unchanged: number;
  /** Pages in the search index, its shards, and those of them that were in the store. */
  indexed: { pages: number; shards: number; reused: number };
  /** From the first step to the last, milliseconds. */
  milliseconds: number;
}
