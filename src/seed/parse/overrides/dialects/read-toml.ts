// A head in TOML, as Hugo and Zola have it between two lines of `+++` → its entries.
import { parse, TomlDate, TomlError } from 'smol-toml';
import type { VFile } from 'vfile';
import { report } from '../../../messages.ts';
import type { Entry, HeadPosition } from './entry.ts';

/** `title = "…"`, `[extra]`, `[[menu.main]]` */
const START = /^\s*(?:\[\[?\s*)?(?:"([^"\n]*)"|([\w-]+)(?![\w-]))[^\n=\]]*(?:=|\])/;

/** @returns `undefined` if it cannot be read; the file is then refused */
export function readToml(
  toml: string,
  file: VFile,
  { path, linesBefore }: HeadPosition,
): Entry[] | undefined {
  try {
    const chunks = splitChunks(toml);
    return Object.entries(parse(toml, { integersAsBigInt: 'asNeeded' })).map(([key, value]) => {
      const { line = 1, source = '' } = chunks.get(key) ?? {};
      return {
        key,
        value: stringifyScalars(value),
        place: { path, line: line + linesBefore, column: 1 },
        source,
      };
    });
  } catch (error) {
    const { line, column } = error instanceof TomlError ? error : { line: 1, column: 1 };
    const cause = explain(error instanceof Error ? error.message : '');
    report(file, 'front-matter-syntax', [cause], { path, line: line + linesBefore, column });
    return undefined;
  }
}

/** In the words of somebody who writes documents. */
function explain(message: string): string {
  const said = message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? '';
  if (/control characters|unfinished string|unterminated/.test(said))
    return 'A quotation mark is opened and never closed; close it at the end of the value';
  if (/redefine|already/.test(said)) return 'The key stands here a second time; remove one of the two';
  return `${said || 'It is no TOML'}; expected \`key = "value"\`, text between quotation marks`;
}

/** The lines of each key, and the first of them. */
function splitChunks(toml: string): ReadonlyMap<string, { line: number; source: string }> {
  const chunks = new Map<string, { line: number; source: string }>();
  let open = '';
  let isTable = false;
  for (const [index, line] of toml.split('\n').entries()) {
    const [, quoted, bare] = START.exec(line) ?? [];
    const key = quoted ?? bare;
    const opensTable = /^\s*\[/.test(line);
    if (key !== undefined && (opensTable || !isTable)) open = key;
    isTable ||= opensTable;
    const chunk = chunks.get(open);
    chunks.set(open, { line: chunk?.line ?? index + 1, source: chunk ? `${chunk.source}\n${line}` : line });
  }
  return new Map([...chunks].map(([key, { line, source }]) => [key, { line, source: source.trimEnd() }]));
}

/** Dates keep the day that they have in their own time zone. */
function stringifyScalars(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(stringifyScalars);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, stringifyScalars(item)]));
}
