// What every page shows around its own content.
import type { Doc } from './doc.ts';

/** The ways to look through a collection, by the folder of their pages. */
export type List = 'sections' | 'date' | 'tags' | 'a-z' | 'all';

export interface Frame {
  /** Name of the site. */
  title: string;
  /** Those that have anything to show. */
  lists: readonly List[];
}

/** @param title - of the site */
export function frameOf(docs: readonly Doc[], title: string): Frame {
  const has: Readonly<Record<List, boolean>> = {
    sections: docs.some(({ data }) => data.section !== ''),
    date: docs.some(({ data }) => data.date),
    tags: docs.some(({ data }) => data.tags.length > 0),
    'a-z': docs.length > 0,
    all: true,
  };
  return { title, lists: (Object.keys(has) as List[]).filter((list) => has[list]) };
}
