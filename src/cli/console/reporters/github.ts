// Workflow commands, which GitHub shows as annotations beside the lines of a pull request.
import type { Reporter } from './reporter.ts';

/**
 * @example github(rows, { colour: false })
 * // => '::error file=seeds/a.txt,line=2,col=1,title=front-matter-unknown-key::Unknown …%0ARename …'
 */
export const github: Reporter = (rows) =>
  rows
    .map(({ path, line, column, level, ruleId, reason, note }) => {
      const properties = Object.entries({ file: path, line, col: column, title: ruleId })
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      return `::${level} ${properties.join(',')}::${escapeData(`${reason}\n${note}`)}`;
    })
    .join('\n');

function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Properties end at a comma, and all of them at a colon. */
function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
