// The messages of a build as its site shows them to readers.
import type { BuildReport, Messages } from '../../collection/build-report.ts';
import { compareText } from '../../shared/compare-text.ts';
import { type Diagnostic, escapeControls, formatPlace } from '../../shared/diagnostic.ts';

/** Messages of each level that readers are shown. */
const MOST_SHOWN = 100;

/** @param rows - with paths inside the folder of seeds */
export function summariseMessages(rows: readonly Diagnostic[]): Pick<BuildReport, 'errors' | 'warnings'> {
  const sorted = rows.toSorted(
    (a, b) =>
      compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const { error = [], warning = [] } = Object.groupBy(sorted, ({ level }) => level);
  return { errors: selectMessages(error), warnings: selectMessages(warning) };
}

function selectMessages(rows: readonly Diagnostic[]): Messages {
  const first = rows.slice(0, MOST_SHOWN).map((row) => ({
    place: formatPlace(row),
    ruleId: row.ruleId,
    reason: escapeControls(row.reason),
    note: row.note,
  }));
  return { count: rows.length, first };
}
