// Front-matter, the block of YAML that an author may put at the top of a seed:
//
//     ---
//     title: Hội nghị sơ kết
//     ---
import type { VFile } from 'vfile';
import { applyOverrides } from './overrides.ts';
import { readOverrides } from './read-overrides.ts';

/** From `---` alone on the first line to the next line that is `---` alone. */
const BLOCK = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;
/** `key: value`, a list item, a comment or an indented line; not a sentence with a colon in it. */
const YAML_LINE = /^(?:[\p{L}_][\p{L}\p{N}_-]*:(?: .*)?|[ \t]+\S.*|- .*|#.*|)$/u;
/** `key: value` or `key:`, the first line of a block that is neither blank nor a comment. */
const KEY = /^[\p{L}_][\p{L}\p{N}_-]*:(?: |$)/u;
const BLANK_OR_COMMENT = /^(?:\s*|#.*)$/;

/**
 * Read the block, apply its overrides to the file, and report each mistake in it.
 *
 * Lines between dashes that are not YAML at all (a rule, a table drawn with dashes) are text.
 *
 * @returns length of the block in characters; 0 without one
 */
export function readFrontMatter(text: string, file: VFile, origin: 'seed' | 'markdown' = 'seed'): number {
  const match = BLOCK.exec(text);
  const yaml = match?.[1] ?? '';
  const lines = yaml.split('\n');
  const first = lines.find((line) => !BLANK_OR_COMMENT.test(line)) ?? '';
  if (!match || !KEY.test(first) || !lines.every((line) => YAML_LINE.test(line))) return 0;

  const overrides = readOverrides(yaml, file, origin, 1);
  if (overrides) applyOverrides(file, overrides);
  return match[0].length;
}
