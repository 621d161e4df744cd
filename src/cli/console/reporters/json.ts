import type { Reporter } from './reporter.ts';

/** One array for other programs: every message an object with the same seven keys. */
export const json: Reporter = (rows) => JSON.stringify(rows, undefined, 2);
