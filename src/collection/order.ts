// The order in which documents are listed: newest first, undated ones last, then by title in Vietnamese order.
import type { Doc } from './doc.ts';

const collator = new Intl.Collator('vi', { numeric: true });

export function newestFirst(docs: readonly Doc[]): Doc[] {
  return [...docs].sort(
    (a, b) =>
      compare(b.data.date ?? '', a.data.date ?? '') ||
      compareVietnamese(a.data.title, b.data.title) ||
      compare(a.id, b.id),
  );
}

/** The order of Vietnamese dictionaries, numbers by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
