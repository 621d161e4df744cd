// Where the built sites of a test run lie.
import { join } from 'node:path';

const RESULTS = join(import.meta.dirname, '.results');

/** The seeds that the project ships. */
export const SEEDS = join(import.meta.dirname, '../seeds');
/** The site of `SEEDS`, in a folder whose name has everything that addresses must escape. */
export const SITE = join(RESULTS, "Thư mục #1 50% (bản sao) [x]&'q+1", 'Tài liệu');
/** Texts made to break things, in several languages and folders. */
export const NASTY_SEEDS = join(RESULTS, 'nasty-seeds');
export const NASTY_SITE = join(RESULTS, 'nasty-site');
export { RESULTS };
