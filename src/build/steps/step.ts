// A build is a list of steps. One with a key takes its result from the store while the key stays the same.
import type { Doc } from '../../collection/doc.ts';
import type { BuildEvent, BuildSummary } from '../events.ts';
import type { SearchedPage } from '../indexing/shard-store.ts';
import type { Inventory } from '../read/inventory.ts';
import type { Settings } from '../settings.ts';
import type { Conversion } from '../store/conversion.ts';

export interface StepContext {
  settings: Settings;
  /** Folder of the store, absolute. */
  store: string;
  /** Where the finished site goes, absolute; missing where nothing is built, as in `dev`. */
  out?: string | undefined;
  /** Folder in which the site is built before it takes the place of the old one, absolute. */
  site: string;
  emit: (event: BuildEvent) => void;
  /** Aborted when the build must end. */
  signal: AbortSignal;
  /** `advance` calls it between any two documents: lets signals in, and throws once the build must end. */
  checkpoint: () => Promise<void>;
  /** Results of the steps before. Each step fills its own field, and reads those of earlier ones. */
  results: StepResults;
}

export interface StepResults {
  /** Result of `read`. */
  inventory?: Inventory;
  /** Result of `convert`: by the seed's path, in the order of the inventory. */
  conversions?: ReadonlyMap<string, Conversion>;
  /** Result of `collect`: the documents that have a page, in the order of their addresses. */
  documents?: readonly Doc[];
  /** Result of `index`: the built pages that are searched. */
  pages?: readonly SearchedPage[];
  /** Counts of all steps so far. */
  summary: Omit<BuildSummary, 'milliseconds'>;
}

export interface Step {
  name: string;
  run: (context: StepContext) => Promise<void>;
  /** Missing where the inputs lie outside the store, or where each item of the step has a key of its own. */
  kept?: {
    /** A digest of everything that decides the result. */
    key: (context: StepContext) => Promise<string>;
    /**
     * Called instead of `run` where the key is that of the last run: fills the step's results from the store.
     *
     * @returns whether the result is there and whole; if not, the step runs
     */
    restore: (context: StepContext) => Promise<boolean>;
  };
}

/** @throws TypeError if the step that finds it did not run before */
export function requireResult<Name extends keyof StepResults>(
  { results }: StepContext,
  name: Name,
): NonNullable<StepResults[Name]> {
  const result = results[name];
  if (result === undefined)
    throw new TypeError(`Missing \`${name}\`, expected the step that finds it to run first`);
  return result as NonNullable<StepResults[Name]>;
}
