import type { Doc } from './doc.ts';
import type { Group, Listing } from './listings/listing.ts';

/** One page of a list. */
export interface Page {
  groups: readonly Group[];
  docs: readonly Doc[];
  /** From 1. */
  current: number;
  last: number;
}

/** Entries on one page of a list. */
const PAGE_SIZE = 100;

/** Splits a list into pages, the lists below it before its documents; an empty list has one empty page. */
export function paginate({ groups, docs }: Pick<Listing, 'groups' | 'docs'>, size = PAGE_SIZE): Page[] {
  const last = Math.max(1, Math.ceil((groups.length + docs.length) / size));
  return Array.from({ length: last }, (_, index) => {
    const start = index * size;
    const before = Math.max(0, start - groups.length);
    return {
      groups: groups.slice(start, start + size),
      docs: docs.slice(before, Math.max(0, start + size - groups.length)),
      current: index + 1,
      last,
    };
  });
}
