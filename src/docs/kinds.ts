import type { Doc } from './doc.ts';

/** Which ways through a collection there are: a kind of list without a document has neither pages nor links. */
export interface Kinds {
  sections: boolean;
  dates: boolean;
  tags: boolean;
  letters: boolean;
}

export function kindsOf(docs: readonly Doc[]): Kinds {
  return {
    sections: docs.some(({ data }) => data.section),
    dates: docs.some(({ data }) => data.date),
    tags: docs.some(({ data }) => data.tags.some((tag) => tag.trim())),
    letters: docs.length > 0,
  };
}
