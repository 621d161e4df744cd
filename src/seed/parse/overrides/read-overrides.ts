// YAML in which an author overrules what a text says, wherever it stands: strict, every slip named at its place.
import type { VFile } from 'vfile';
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { authorWishes } from '../../../shared/front-matter.ts';
import { nearest } from '../../../shared/nearest-name.ts';
import { decode } from '../../decode/index.ts';
import { isRefused, report } from '../../messages.ts';
import { itemsOf, keepForeign } from './foreign-keys.ts';
import type { Authored, AuthorPlace } from './overrides.ts';

/**
 * Where the YAML stands: at the top of a seed, in a file beside one, or in a folder for all seeds below it. Markdown
 * comes with keys of the program it was written for.
 */
export type Standing = 'seed' | 'markdown' | 'sidecar' | 'defaults';

/** Fields that make no sense in some places, and why. */
const ATOP = { encoding: 'this text had to be decoded before it could be read' };
const MISPLACED: Readonly<Record<Standing, Readonly<Record<string, string>>>> = {
  seed: ATOP,
  markdown: ATOP,
  sidecar: {},
  defaults: { slug: 'no two documents can have the same address' },
};

/**
 * @param yaml - the text, `\n` newlines
 * @param file - it stands in; gets the messages
 * @param linesBefore - lines of the file above the YAML
 * @returns `undefined` if anything is wrong with it; the file is then refused
 */
export function readAuthorYaml(
  yaml: string,
  file: VFile,
  standing: Standing,
  linesBefore = 0,
): Authored | undefined {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { version: '1.2', schema: 'failsafe', lineCounter: counter });
  const last = yaml.trimEnd().length;
  const at = (offset: number): AuthorPlace => {
    // What is missing is reported after the last newline, where there is nothing to be seen.
    const { line, col } = counter.linePos(Math.min(offset, last));
    return { path: file.path, line: line + linesBefore, column: col };
  };
  reportSyntax(document, file, at);
  if (isRefused(file)) return undefined;
  if (!isMap(document.contents)) return { fields: {}, places: {} };

  const places: Record<string, AuthorPlace> = Object.create(null);
  for (const { key } of document.contents.items) {
    if (isScalar(key)) places[String(key.value)] = at(key.range?.[0] ?? 0);
  }
  const written = Object.fromEntries(document.toJS({ mapAsMap: true }));
  if (standing === 'markdown') keepForeign(written, places, itemsOf(document.contents, yaml), file);
  const fields = validate(written, places, file, standing);
  return fields && !isRefused(file) ? { fields, places } : undefined;
}

function reportSyntax(document: Document.Parsed, file: VFile, at: (offset: number) => AuthorPlace): void {
  for (const { code, message, pos } of document.errors) {
    const cause =
      code === 'MULTIPLE_DOCS'
        ? 'Unexpected `---`, expected it in the first line only'
        : (message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? code);
    report(file, 'front-matter-syntax', [cause], at(pos[0]));
  }
  visit(document, {
    Alias(_key, { source, range }) {
      const cause = `Unexpected alias \`*${source}\`, expected the value itself`;
      report(file, 'front-matter-syntax', [cause], at(range?.[0] ?? 0));
    },
  });
  const { contents } = document;
  const empty = contents === null || (isScalar(contents) && contents.value === '');
  if (!empty && !isMap(contents) && document.errors.length === 0) {
    report(file, 'front-matter-syntax', ['Unexpected value without a key'], at(contents.range?.[0] ?? 0));
  }
}

function validate(
  fields: Record<string, unknown>,
  places: Readonly<Record<string, AuthorPlace>>,
  file: VFile,
  standing: Standing,
): Authored['fields'] | undefined {
  const misplaced = MISPLACED[standing];
  const known = Object.keys(authorWishes.shape).filter((key) => !Object.hasOwn(misplaced, key));
  const { data, error } = authorWishes.safeParse(fields);
  for (const key of Object.keys(fields).filter((key) => Object.hasOwn(misplaced, key))) {
    report(file, 'front-matter-misplaced', [key, misplaced[key] ?? ''], places[key]);
  }
  for (const issue of error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report(file, 'front-matter-unknown-key', [key, nearest(key, known)], places[key]);
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

/** Whether texts can be read by it. */
export function isEncoding(label: string): boolean {
  try {
    decode(new Uint8Array(), label);
    return true;
  } catch {
    return false;
  }
}
