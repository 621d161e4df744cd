// Finds the head of a seed in each dialect: between lines of `---` (YAML), `+++` (TOML) or `;;;` (JSON), in braces (JSON),
// in lines of `#+key:` (org-mode), or in lines of fields alone.
import { isHeadKey } from '../field-keys.ts';
import { measureFieldLines } from './field-lines.ts';
import { matchBrace } from './match-brace.ts';
import { isOrgLine } from './read-org.ts';
import { judgeYamlLines } from './yaml-lines.ts';

export type Dialect = 'yaml' | 'toml' | 'json' | 'org' | 'fields' | 'unknown';

export interface FoundHead {
  dialect: Dialect;
  /** Its text without the fences. */
  source: string;
  /** Of the file above that text. */
  linesBefore: number;
  /** In characters, from the start of the seed, fences included. */
  length: number;
  /** Why it cannot be read whatever it holds. */
  fault?: string;
}

/** In characters. */
const LONGEST_FIELDS = 4000;
const LONGEST_FIRST_KEY = 500;
/** `---`, `---toml`, `+++`, `;;;` */
const FENCE = /^(---|\+\+\+|;;;)[ \t]*([A-Za-z]*)[ \t]*$/;
const LANGUAGES: ReadonlyMap<string, Dialect> = new Map([
  ['', 'yaml'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
]);
/** `{"title": …`, a comment before it, and keys without quotation marks. */
const JSON_START = /^\{\s*(?:\/\/[^\n]*\n\s*)*(?:"(?:[^"\\\n]|\\.)*"|([A-Za-z_]\w*))\s*:/;
/** `title = …`, `[extra]`, the first line of TOML that is neither blank nor a comment. */
const TOML_START = /^\s*(?:[\w-]+|"[^"\n]*")(?:\s*\.\s*[\w-]+)*\s*=|^\s*\[\[?\s*[\w".-]+\s*\]/;
const BLANK_OR_COMMENT = /^\s*(?:#.*)?$/;

/** @param text - `\n` newlines */
export function findHead(text: string): FoundHead | undefined {
  const blank = /^(?:[ \t]*\n)*/.exec(text)?.[0].length ?? 0;
  const end = text.indexOf('\n', blank);
  const first = text.slice(blank, end < 0 ? undefined : end);
  const before = countNewlines(text.slice(0, blank));
  const [, fence, language = ''] = FENCE.exec(first) ?? [];
  if (fence)
    return end < 0 ? undefined : findFenced(text, end + 1, before + 1, fence, language.toLowerCase());
  const json = JSON_START.exec(text.slice(blank, blank + LONGEST_FIRST_KEY));
  if (json && (json[1] === undefined || isHeadKey(json[1]))) return findBraces(text, blank, before);
  if (isOrgLine(first)) return findOrgLines(text, blank, before);
  const length = measureFieldLines(text.slice(blank, blank + LONGEST_FIELDS));
  if (length === undefined) return undefined;
  const source = text.slice(blank, blank + length);
  return { dialect: 'fields', source, linesBefore: before, length: blank + length };
}

function findFenced(
  text: string,
  start: number,
  linesBefore: number,
  fence: string,
  language: string,
): FoundHead | undefined {
  const dialect =
    fence === '---' ? (LANGUAGES.get(language) ?? 'unknown') : fence === '+++' ? 'toml' : 'json';
  const isCloser = (line: string) => line === fence || (line === '...' && dialect === 'yaml');
  const close = findLine(text, start, isCloser);
  const source = text.slice(start, close?.start);
  const head = { dialect, source, linesBefore, length: close?.end ?? text.length };
  if (dialect === 'unknown') {
    // `--- a` is a rule with a word, `---js` a head that is a program.
    const isHead = close && /^---[a-z]/i.test(text.slice(0, start).trimStart());
    return isHead ? { ...head, fault: `Unexpected \`${language}\`, expected YAML, TOML or JSON` } : undefined;
  }
  const found = judgeFenced(dialect, source, close !== undefined);
  if (found === undefined) return undefined;
  return {
    ...head,
    dialect: found,
    ...(!close && { fault: `The line \`${fence}\` below its fields is missing` }),
  };
}

/** @returns the dialect that the lines are in, whatever their fence says; `undefined` if they are text */
function judgeFenced(dialect: Dialect, source: string, isClosed: boolean): Dialect | undefined {
  const opening = source.split('\n', 100).find((line) => !BLANK_OR_COMMENT.test(line)) ?? '';
  if (dialect === 'json') return /^\s*["{]/.test(opening) ? 'json' : undefined;
  const isToml = TOML_START.test(opening);
  if (dialect === 'toml') {
    if (isToml) return 'toml';
    const key = /^[^:\n]{1,40}/.exec(opening)?.[0] ?? '';
    return isHeadKey(key) && judgeYamlLines(source, isClosed) !== 'text' ? 'yaml' : undefined;
  }
  if (judgeYamlLines(source, isClosed) !== 'text') return 'yaml';
  const key = /^[^=\n]{1,40}/.exec(opening)?.[0].trim() ?? '';
  return isToml && isClosed && isHeadKey(key) ? 'toml' : undefined;
}

/** JSON between braces, of which the last ends its line. */
function findBraces(text: string, start: number, linesBefore: number): FoundHead | undefined {
  const end = matchBrace(text, start);
  const head = { dialect: 'json' as const, linesBefore };
  if (end === undefined) {
    const source = text.slice(start);
    return { ...head, source, length: text.length, fault: 'The brace `}` at its end is missing' };
  }
  const [rest = ''] = /^[ \t]*(?:\n|$)/.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined)) ?? [];
  const isAlone = rest !== '' || end === text.length;
  return isAlone ? { ...head, source: text.slice(start, end), length: end + rest.length } : undefined;
}

function findOrgLines(text: string, start: number, linesBefore: number): FoundHead {
  const stop = findLine(text, start, (line) => !isOrgLine(line));
  const length = stop?.start ?? text.length;
  return { dialect: 'org', source: text.slice(start, length), linesBefore, length };
}

/** The first such line; `line` has no white space at its end. */
function findLine(text: string, from: number, isWanted: (line: string) => boolean) {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    if (isWanted(text.slice(start, end).trimEnd())) return { start, end };
    start = end;
  }
  return undefined;
}

function countNewlines(text: string): number {
  return text.split('\n').length - 1;
}
