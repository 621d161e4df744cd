// The YAML block that an author may put at the top of a seed:
//
//     ---
//     title: Hội nghị sơ kết
//     ---
import type { VFile } from 'vfile';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { authorMatter } from '../../front-matter.ts';
import { isRefused, report } from '../messages.ts';
import { nearest } from './nearest.ts';

/** `---` alone on the first line, and the next line that is `---` alone. */
const FENCED = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;
/** `key: value`, a list item, a comment or an indented line; not a sentence with a colon in it. */
const YAML_LINE = /^(?:[\p{L}_][\p{L}\p{N}_-]*:(?: .*)?|[ \t]+\S.*|- .*|#.*|)$/u;
/** `key: value` or `key:`, which a block begins with; before it may be blank lines and comments. */
const KEY = /^[\p{L}_][\p{L}\p{N}_-]*:(?: |$)/u;
const NO_CONTENT = /^(?:\s*|#.*)$/;

/**
 * Take the author's block off the text, note its fields on the file, report what is wrong with it.
 *
 * A block whose lines are not YAML at all (a rule, a table drawn with dashes) is text and stays.
 *
 * @returns length of the block in characters; 0 without one
 */
export function readFrontMatter(text: string, file: VFile): number {
  const match = FENCED.exec(text);
  const yaml = match?.[1] ?? '';
  const lines = yaml.split('\n');
  const first = lines.find((line) => !NO_CONTENT.test(line)) ?? '';
  if (!match || !KEY.test(first) || !lines.every((line) => YAML_LINE.test(line))) return 0;

  const counter = new LineCounter();
  const document = parseDocument(yaml, { version: '1.2', schema: 'failsafe', lineCounter: counter });
  const last = yaml.trimEnd().length;
  const at = (offset: number) => {
    // What is missing is reported after the last newline, which is the line of the closing dashes.
    const { line, col } = counter.linePos(Math.min(offset, last));
    return { line: line + 1, column: col };
  };
  for (const error of document.errors) {
    const cause = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? error.code;
    report(file, 'front-matter-syntax', [cause], at(error.pos[0]));
  }
  visit(document, {
    Alias(_key, { source, range }) {
      const cause = `Unexpected alias \`*${source}\`, expected the value itself`;
      report(file, 'front-matter-syntax', [cause], at(range?.[0] ?? 0));
    },
  });
  if (isRefused(file)) return match[0].length;
  if (!isMap(document.contents)) return 0;

  const places: Record<string, { line: number; column: number }> = Object.create(null);
  for (const { key } of document.contents.items) {
    if (isScalar(key)) places[String(key.value)] = at(key.range?.[0] ?? 0);
  }
  validate(Object.fromEntries(document.toJS({ mapAsMap: true })), places, file);
  return match[0].length;
}

function validate(
  fields: Record<string, unknown>,
  places: Readonly<Record<string, { line: number; column: number }>>,
  file: VFile,
): void {
  const result = authorMatter.safeParse(fields);
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report(file, 'front-matter-unknown-key', [key, nearest(key, KNOWN)], places[key]);
      }
    } else {
      const key = String(issue.path[0]);
      report(file, 'front-matter-value', [key, issue.message], places[key]);
    }
  }
  if (!result.data) return;
  file.data.author = result.data;
  file.data.authorLines = Object.fromEntries(Object.entries(places).map(([key, { line }]) => [key, line]));
}

const KNOWN = Object.keys(authorMatter.shape);
