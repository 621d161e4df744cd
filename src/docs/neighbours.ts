import type { Doc } from './doc.ts';
import { newestFirst } from './order.ts';

/** A document's place within its section, newest first. */
export interface Around {
  /** The nearest newer ones, in the order of the list. */
  before: readonly Doc[];
  /** The nearest older ones. */
  after: readonly Doc[];
  /** From 1. */
  position: number;
  /** Documents in the section itself. */
  count: number;
}

export interface Neighbours {
  newer: Doc | undefined;
  older: Doc | undefined;
}

/** Documents on each side that are shown around one. */
const REACH = 4;

/** What is around each document in its section, by id; as many for each, however large the section is. */
export function aroundInSection(docs: readonly Doc[], reach = REACH): Map<string, Around> {
  const result = new Map<string, Around>();
  for (const section of Map.groupBy(newestFirst(docs), ({ data }) => data.section).values()) {
    for (const [index, doc] of section.entries()) {
      result.set(doc.id, {
        before: section.slice(Math.max(0, index - reach), index),
        after: section.slice(index + 1, index + 1 + reach),
        position: index + 1,
        count: section.length,
      });
    }
  }
  return result;
}

/** The documents before and after each one within its section, by id. */
export function neighboursOf(docs: readonly Doc[]): Map<string, Neighbours> {
  return new Map(
    aroundInSection(docs, 1)
      .entries()
      .map(([id, { before, after }]) => [id, { newer: before[0], older: after[0] }]),
  );
}
