// Which part of the index a page belongs to. It depends on the page's address alone, so that an edit, a new page or one
// that is gone changes one part only; it is another one only when the collection has doubled.
import { createHash } from 'node:crypto';

/**
 * A part of several may hold so many times the pages of an index by itself: each is lighter, and costs whoever searches
 * requests and bytes of its own. They are not all of one size; the largest has a few hundredths more.
 */
const OF_SEVERAL = 1.26;
/** Pages from which the collection's words are learnt: more would tell the same. */
const SAMPLE = 20_000;

/**
 * @param most - pages in an index of one part
 * @returns a power of two
 */
export function shardCount(pages: number, most: number): number {
  let count = 1;
  while (pages > count * most * (count === 1 ? 1 : OF_SEVERAL)) count *= 2;
  return count;
}

export function shardOf(url: string, count: number): number {
  return spreadOf(url) % count;
}

/** Whether a page is one of those that the words are learnt from. @param pages - about how many there are */
export function isInSample(url: string, pages: number): boolean {
  return pages <= SAMPLE || spreadOf(url) < (SAMPLE / pages) * 2 ** 32;
}

/** A number below 2³² that says nothing about the address. */
function spreadOf(url: string): number {
  return createHash('sha256').update(url).digest().readUInt32LE();
}
