// The order in which documents are listed: newest first, undated ones last, then by title in Vietnamese order.
import { compareText } from '../shared/compare-text.ts';
import type { Doc } from './doc.ts';

const collator = new Intl.Collator('vi', { numeric: true });

export function newestFirst(docs: readonly Doc[]): Doc[] {
  return [...docs].sort(
    (a, b) =>
      compareText(b.data.date ?? '', a.data.date ?? '') ||
      compareVietnamese(a.data.title, b.data.title) ||
      compareText(a.id, b.id),
  );
}

/** The order of Vietnamese dictionaries, numbers by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
