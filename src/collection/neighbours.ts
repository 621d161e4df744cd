import type { Doc } from './doc.ts';
import { newestFirst } from './order.ts';

/** The documents next to one in its section, newest first. */
export interface Neighbours {
  /** Those just before it, which are newer, in the order of the section. */
  before: readonly Doc[];
  after: readonly Doc[];
  /** Documents in the section itself, not in those below it. */
  count: number;
}

/** On each side, so that pages do not grow with the section. */
const EACH_SIDE = 2;

/** @returns the neighbours of each document within its section, by id */
export function findNeighbours(docs: readonly Doc[]): Map<string, Neighbours> {
  const result = new Map<string, Neighbours>();
  for (const section of Map.groupBy(newestFirst(docs), ({ data }) => data.section).values()) {
    for (const [index, doc] of section.entries()) {
      result.set(doc.id, {
        before: section.slice(Math.max(0, index - EACH_SIDE), index),
        after: section.slice(index + 1, index + 1 + EACH_SIDE),
        count: section.length,
      });
    }
  }
  return result;
}
