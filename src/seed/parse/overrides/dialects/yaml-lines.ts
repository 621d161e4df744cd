// Tells a head in YAML from lines that only stand between two rules: a head is made of fields.
import { isHeadKey } from '../field-keys.ts';
import { mentionsHolding } from '../publication.ts';

/** `key: value`, a list item, a comment, an indented line, the end of a list in brackets; not a sentence with a colon. */
const YAML_LINE = /^(?:[\p{L}_][\p{L}\p{N}_-]*:(?:[ \t].*)?|[ \t]+\S.*|- .*|#.*|[\]}],?|\s*)$/u;
/** `key: value` or `key:`, the first line of a block that is neither blank nor a comment. */
const KEY = /^(?:[\p{L}_][\p{L}\p{N}_-]*|"[^"\n]+"|'[^'\n]+'):(?:[ \t]|$)/u;
/** `date created: 2023`, `"title": x`: keys that are words, or between quotation marks. */
const WORDS =
  /^(?:"([^"\n]{1,40})"|'([^'\n]{1,40})'|([\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,3})) ?:(?:[ \t]|$)/u;
/** `title:Đò dọc`, which lacks a space. */
const TIGHT = /^([A-Za-z][\w-]{0,40}):[^\s:/]/;
const BLANK_OR_COMMENT = /^(?:\s*|#.*)$/;
/** Fewer could be chance in lines that are not YAML. */
const FEWEST_KEYS = 2;

/** `broken` if it was meant as a head and is no YAML, or has no end. */
export type Judgement = 'head' | 'broken' | 'text';

/** @param isClosed - whether a line of dashes ends it; without one it goes on to the end of the seed */
export function judgeYamlLines(source: string, isClosed: boolean): Judgement {
  const all = isClosed ? source : source.slice(0, endOfBlock(source));
  const lines = all.split('\n');
  const first = lines.find((line) => !BLANK_OR_COMMENT.test(line)) ?? '';
  const keys = lines.map(readKey);
  const known = keys.filter((key) => key !== undefined && isHeadKey(key)).length;
  const opening = readKey(first.trimStart());
  // A head that is indented as a whole begins with a key that heads have.
  if (opening === undefined ? !KEY.test(first) : /^\s/.test(first) && !isHeadKey(opening)) return 'text';
  if (!KEY.test(first) && known === 0 && !isHeadKey(opening ?? '')) return 'text';
  if (isClosed && lines.every((line) => YAML_LINE.test(line))) return 'head';
  const isFields = lines.every((line, index) => YAML_LINE.test(line) || keys[index] !== undefined);
  if (isClosed && isFields && known > 0) return 'head';
  return known >= FEWEST_KEYS || mentionsHolding(all) ? 'broken' : 'text';
}

function readKey(line: string): string | undefined {
  const [, double, single, bare] = WORDS.exec(line) ?? [];
  const tight = TIGHT.exec(line)?.[1];
  return double ?? single ?? bare ?? (tight !== undefined && isHeadKey(tight) ? tight : undefined);
}

/** The first blank line. */
function endOfBlock(source: string): number {
  const end = source.search(/\n[ \t]*\n/);
  return end < 0 ? source.length : end;
}
