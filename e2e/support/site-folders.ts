// Folders of the sites that a test run builds, and of their seeds.
import { join } from 'node:path';

const RESULTS = join(import.meta.dirname, '../.results');

/** The seeds that the project ships. */
export const SEEDS = join(import.meta.dirname, '../../seeds');
/** The site of `SEEDS`, in a folder whose name has everything that addresses must escape. */
export const SITE = join(RESULTS, "Thư mục #1 50% (bản sao) [x]&'q+1", 'Tài liệu');
/** Hostile texts in several languages and folders. */
export const HOSTILE_SEEDS = join(RESULTS, 'hostile-seeds');
export const HOSTILE_SITE = join(RESULTS, 'hostile-site');
/** A site whose search index is sharded. */
export const SHARDED_SEEDS = join(RESULTS, 'sharded-seeds');
export const SHARDED_SITE = join(RESULTS, 'sharded-site');
/** Short news with dates, folders, tags and two languages, for filters and order. */
export const NEWS_SEEDS = join(RESULTS, 'news-seeds');
export const NEWS_SITE = join(RESULTS, 'news-site');
/** A collection with an example of everything a site can show, for tests of layout, accessibility and weight. */
export const SAMPLE_SEEDS = join(RESULTS, 'sample-seeds');
export const SAMPLE_SITE = join(RESULTS, 'sample-site');
/** A copy to damage, one for each worker of the test run. */
export const damagedCopyPath = () => join(RESULTS, `damaged-${process.env['TEST_PARALLEL_INDEX']}`);
export { RESULTS };
