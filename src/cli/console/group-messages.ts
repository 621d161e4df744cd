import type { Diagnostic } from '../../shared/diagnostic.ts';
import type { ReporterOptions } from './reporters/reporter.ts';
import { text } from './reporters/text.ts';

/** Messages of one rule that are printed one by one. */
const MOST_OF_A_RULE = 20;
/** Messages printed for a rule that has more. */
const MESSAGES_SHOWN = 3;

/**
 * Messages in their order; for a rule that has many, only the first few and the number of the others. Errors count
 * apart from warnings of the same rule.
 *
 * @returns lines for a terminal, without a newline at the end
 */
export function groupMessages(rows: readonly Diagnostic[], options: ReporterOptions): string {
  const rules = Map.groupBy(rows, ({ level, ruleId }) => `${level} ${ruleId}`);
  const isLong = (rule: readonly Diagnostic[]) => rule.length > MOST_OF_A_RULE;
  const hidden = new Set([...rules.values()].filter(isLong).flatMap((rule) => rule.slice(MESSAGES_SHOWN)));
  const shown = rows.filter((row) => !hidden.has(row));
  const more = [...rules]
    .filter(([, rule]) => isLong(rule))
    .map(([name, rule]) => `… and ${rule.length - MESSAGES_SHOWN} more: ${name}`);
  const hint = more.length > 0 ? ['    → `npm run check:seeds` shows all messages.'] : [];
  return [text(shown, options), ...more, ...hint].join('\n');
}
