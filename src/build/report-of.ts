import { placeOf, visible } from '../cli/console/reporters/text.ts';
import type { BuildReport, Messages } from '../collection/build-report.ts';
import { type Diagnostic, listDiagnostics } from '../shared/diagnostic.ts';
import type { Conversion } from './convert-seeds.ts';

/** Messages of each level that readers are shown. */
const MOST = 100;

/** What readers are told of a conversion: paths within the folder only, in their order, and no time of day. */
export function reportOf({ seeds, pages, drafts, refused, reports }: Conversion): BuildReport {
  const rows = listDiagnostics(reports, '').sort(
    (a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const { error = [], warning = [] } = Object.groupBy(rows, ({ level }) => level);
  return { seeds, pages, drafts, refused, errors: messagesOf(error), warnings: messagesOf(warning) };
}

function messagesOf(rows: readonly Diagnostic[]): Messages {
  const first = rows.slice(0, MOST).map((row) => ({
    place: placeOf(row),
    ruleId: row.ruleId,
    reason: visible(row.reason),
    note: row.note,
  }));
  return { count: rows.length, first };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
