// YAML with overrides, in any of the places where it may stand. It is read strictly: each mistake is reported where it is.
import type { VFile } from 'vfile';
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { overrides } from '../../../shared/front-matter.ts';
import { suggestNames } from '../../../shared/nearest-name.ts';
import { decodeBytes } from '../../decode/index.ts';
import { isRefused, report } from '../../messages.ts';
import { entrySources, keepForeignKeys } from './foreign-keys.ts';
import type { OverridePlace, PlacedOverrides } from './overrides.ts';

/**
 * Where the YAML stands: at the top of a seed, in a sidecar, or in the defaults of a folder. Front-matter of Markdown
 * may hold keys of the program that it was written for.
 */
export type OverrideOrigin = 'seed' | 'markdown' | 'sidecar' | 'defaults';

const AFTER_DECODING = { encoding: 'this text had to be decoded before it could be read' };
/** Fields that make no sense in some places, and why. */
const MISPLACED: Readonly<Record<OverrideOrigin, Readonly<Record<string, string>>>> = {
  seed: AFTER_DECODING,
  markdown: AFTER_DECODING,
  sidecar: {},
  defaults: { slug: 'no two documents can have the same address' },
};

/**
 * @param yaml - `\n` newlines
 * @param file - gets the messages
 * @param linesBefore - lines of the file above the YAML
 * @returns `undefined` if anything in it is wrong; the file is then refused
 */
export function readOverrides(
  yaml: string,
  file: VFile,
  origin: OverrideOrigin,
  linesBefore = 0,
): PlacedOverrides | undefined {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { version: '1.2', schema: 'failsafe', lineCounter: counter });
  const last = yaml.trimEnd().length;
  const locateOffset = (offset: number): OverridePlace => {
    // The YAML parser reports a missing end after the last newline, where an editor shows nothing.
    const { line, col } = counter.linePos(Math.min(offset, last));
    return { path: file.path, line: line + linesBefore, column: col };
  };
  reportSyntax(document, file, locateOffset);
  if (isRefused(file)) return undefined;
  if (!isMap(document.contents)) return { fields: {}, places: {} };

  const places: Record<string, OverridePlace> = Object.create(null);
  for (const { key } of document.contents.items) {
    if (isScalar(key)) places[String(key.value)] = locateOffset(key.range?.[0] ?? 0);
  }
  const entries = Object.fromEntries(document.toJS({ mapAsMap: true }));
  if (origin === 'markdown') keepForeignKeys(entries, places, entrySources(document.contents, yaml), file);
  const fields = validateFields(entries, places, file, origin);
  return fields && !isRefused(file) ? { fields, places } : undefined;
}

function reportSyntax(
  document: Document.Parsed,
  file: VFile,
  locateOffset: (offset: number) => OverridePlace,
): void {
  for (const { code, message, pos } of document.errors) {
    const cause =
      code === 'MULTIPLE_DOCS'
        ? 'Unexpected `---`, expected it in the first line only'
        : (message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? code);
    report(file, 'front-matter-syntax', [cause], locateOffset(pos[0]));
  }
  visit(document, {
    Alias(_key, { source, range }) {
      const cause = `Unexpected alias \`*${source}\`, expected the value itself`;
      report(file, 'front-matter-syntax', [cause], locateOffset(range?.[0] ?? 0));
    },
  });
  const { contents } = document;
  const empty = contents === null || (isScalar(contents) && contents.value === '');
  if (!empty && !isMap(contents) && document.errors.length === 0) {
    report(
      file,
      'front-matter-syntax',
      ['Unexpected value without a key'],
      locateOffset(contents.range?.[0] ?? 0),
    );
  }
}

function validateFields(
  fields: Record<string, unknown>,
  places: Readonly<Record<string, OverridePlace>>,
  file: VFile,
  origin: OverrideOrigin,
): PlacedOverrides['fields'] | undefined {
  const misplaced = MISPLACED[origin];
  const known = Object.keys(overrides.shape).filter((key) => !Object.hasOwn(misplaced, key));
  const { data, error } = overrides.safeParse(fields);
  for (const key of Object.keys(fields).filter((key) => Object.hasOwn(misplaced, key))) {
    report(file, 'front-matter-misplaced', [key, misplaced[key] ?? ''], places[key]);
  }
  for (const issue of error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report(file, 'front-matter-unknown-key', [key, suggestNames(key, known)], places[key]);
      }
    } else {
      const key = String(issue.path[0]);
      report(file, 'front-matter-value', [key, issue.message], places[key]);
    }
  }
  if (data?.encoding !== undefined && !isEncoding(data.encoding)) {
    const cause = 'Expected the name of an encoding such as `windows-1258` or `utf-16le`';
    report(file, 'front-matter-value', ['encoding', cause], places['encoding']);
  }
  return data;
}

/** Whether there is a decoder of this name. */
export function isEncoding(label: string): boolean {
  try {
    decodeBytes(new Uint8Array(), label);
    return true;
  } catch {
    return false;
  }
}
