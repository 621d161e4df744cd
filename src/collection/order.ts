// The order in which documents are listed: newest first, undated ones last, then by title in Vietnamese order.
import { compareText } from '../shared/compare-text.ts';
import type { Doc } from './doc.ts';
import { sortableTitles } from './numbered-titles.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** Numbered titles of a section as they count: "Chương IX" before "Chương X". */
export function newestFirst(docs: readonly Doc[]): Doc[] {
  const titles = sortableTitles(docs.map(({ data }) => data));
  return docs
    .map((doc, at) => ({ doc, title: titles[at] ?? '' }))
    .sort(
      (a, b) =>
        compareText(b.doc.data.date ?? '', a.doc.data.date ?? '') ||
        compareVietnamese(a.title, b.title) ||
        compareText(a.doc.id, b.doc.id),
    )
    .map(({ doc }) => doc);
}

/** The order of Vietnamese dictionaries, numbers by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
