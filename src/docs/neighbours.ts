import type { Doc } from './doc.ts';
import { newestFirst } from './order.ts';

export interface Neighbours {
  newer: Doc | undefined;
  older: Doc | undefined;
}

/** The documents before and after each one within its section, by id. */
export function neighboursOf(docs: readonly Doc[]): Map<string, Neighbours> {
  const result = new Map<string, Neighbours>();
  for (const section of Map.groupBy(newestFirst(docs), ({ data }) => data.section).values()) {
    for (const [index, doc] of section.entries()) {
      result.set(doc.id, { newer: section[index - 1], older: section[index + 1] });
    }
  }
  return result;
}
