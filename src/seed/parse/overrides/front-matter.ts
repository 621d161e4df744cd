// The YAML block that an author may put at the top of a seed:
//
//     ---
//     title: Hội nghị sơ kết
//     ---
import type { VFile } from 'vfile';
import { noteAuthor } from './overrides.ts';
import { readAuthorYaml } from './read-overrides.ts';

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
export function readFrontMatter(text: string, file: VFile, standing: 'seed' | 'markdown' = 'seed'): number {
  const match = FENCED.exec(text);
  const yaml = match?.[1] ?? '';
  const lines = yaml.split('\n');
  const first = lines.find((line) => !NO_CONTENT.test(line)) ?? '';
  if (!match || !KEY.test(first) || !lines.every((line) => YAML_LINE.test(line))) return 0;

  const authored = readAuthorYaml(yaml, file, standing, 1);
  if (authored) noteAuthor(file, authored);
  return match[0].length;
}
