// The shard of the index that a page belongs to. It depends on the page's address alone, so that an edit, a new or a
// deleted page changes one shard only; pages move to other shards only when the collection has doubled.
import { createHash } from 'node:crypto';

/**
 * One of several shards may hold this many times the pages of a single index: it is repacked to be lighter, and each shard
 * costs a search requests and bytes. Shards differ in size; the largest has a few hundredths more.
 */
const SEVERAL_FACTOR = 1.26;
/** Pages from which the collection's words are learnt: more do not change the result. */
const SAMPLE_SIZE = 20_000;

/**
 * @param most - pages in a single index
 * @returns a power of two
 */
export function chooseShardCount(pages: number, most: number): number {
  let count = 1;
  while (pages > count * most * (count === 1 ? 1 : SEVERAL_FACTOR)) count *= 2;
  return count;
}

/** @returns the number of the page's shard, from 0 */
export function pickShard(url: string, count: number): number {
  return hashAddress(url) % count;
}

/**
 * Whether the collection's words are learnt from this page.
 *
 * @param pages - about how many there are
 */
export function isInSample(url: string, pages: number): boolean {
  return pages <= SAMPLE_SIZE || hashAddress(url) < (SAMPLE_SIZE / pages) * 2 ** 32;
}

/** @returns a number below 2³², evenly spread */
function hashAddress(url: string): number {
  return createHash('sha256').update(url).digest().readUInt32LE();
}
