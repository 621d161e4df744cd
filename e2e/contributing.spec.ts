// The table of CONTRIBUTING is true: in a copy of the tree a format, a language, a field and a rule are added by touching
// the files that it names and no others; the tree then passes the type check, and a built page shows all four.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = join(import.meta.dirname, '..');
const COPIED = [
  'src',
  'public',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
  'seedpress.yml',
  'seedpress.yml',
];

let copy: string;
/** Files that were written or changed, relative to the tree. */
let touched: string[];

test.beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'seedpress-copy-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    // Caches of builds are hidden folders, and the copy has its own.
    if (!name.startsWith('.'))
      symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
  }
});
test.beforeEach(() => {
  touched = [];
});
test.afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.describe.configure({ mode: 'serial' });

test('adding a binary format takes one folder and one line', () => {
  write(
    'src/seed/parse/cards/cards.ts',
    `// Cards: paragraphs between bytes of value zero.
import type { Root } from 'mdast';

export function claimsCards(_path: string, bytes: Uint8Array): boolean {
  return bytes[0] === 0;
}

export function parseCards(bytes: Uint8Array): Root {
  const cards = new TextDecoder().decode(bytes.subarray(1)).split('\\0');
  const children = cards.map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }));
  return { type: 'root', children };
}
`,
  );
  insert(
    'src/seed/parse/index.ts',
    'import { parseHtml }',
    "import { claimsCards, parseCards } from './cards/cards.ts';\n",
  );
  insert(
    'src/seed/parse/index.ts',
    "  { name: 'markdown'",
    "  { name: 'cards', title: 'Cards', extensions: ['.cards'], claims: claimsCards, parseBytes: parseCards },\n",
  );
  expectFilesNamed('an input format', { name: 'cards' });
});

test('adding a language of texts takes one file and one line', () => {
  write(
    'src/seed/languages/eo.ts',
    `// Esperanto.
import type { Language } from './language.ts';

export const eo: Language = {
  tag: 'eo',
  alphabet: { ownLetters: 'ĉĝĥĵŝŭ', ownShare: 0.01 },
  head: { keys: { title: ['titolo'], authors: ['aŭtoro'], place: ['loko'] } },
};
`,
  );
  insert('src/seed/languages/index.ts', 'import { es }', "import { eo } from './eo.ts';\n");
  change('src/seed/languages/index.ts', '= [vi,', '= [vi, eo,');
  expectFilesNamed('a language of texts', { lang: 'eo' });
});

test('adding a metadata field takes a row, an extractor and labels; adding a rule takes a row and labels', () => {
  change(
    'src/shared/fields.ts',
    '} as const satisfies',
    `  place: {
    schema: line.describe('Where the text was written.'),
    head: 'line',
    label: 'field.place',
    about: { place: 4, label: 'about.place', as: 'text' },
  },
} as const satisfies`,
  );
  write(
    'src/seed/metadata/place.ts',
    `import { toString as textOf } from 'mdast-util-to-string';
import type { Extractor } from './extractor.ts';

/** "Written in Port Ellery." */
const WRITTEN_IN = /^Written in ([^.]+)\\.$/;

export const place: Extractor<'place'> = (tree) => {
  const lines = tree.children.map((node) => WRITTEN_IN.exec(textOf(node))?.[1]);
  const value = lines.find(Boolean);
  return value ? { value, rule: 'written-in' } : undefined;
};
`,
  );
  insert('src/seed/metadata/index.ts', 'import { sectionPath }', "import { place } from './place.ts';\n");
  change('src/seed/metadata/index.ts', ', tags, slug }', ', tags, slug, place }');
  addInterfaceText('field.place', 'nơi viết', 'place');
  addInterfaceText('about.place', 'Nơi viết', 'Place');
  expectFilesNamed('a metadata field', { field: 'place' });

  touched = [];
  change('src/shared/rules.ts', "  'title',\n", "  'title',\n  'written-in',\n");
  addInterfaceText('rule.written-in', 'câu ghi nơi viết', 'the sentence that names it');
  expectFilesNamed('a rule by which', {});
});

test('the tree with these additions passes the type check', () => {
  write('seeds/a.cards', '\0First card\0A card is a paragraph.\0Written in Port Ellery.');
  write(
    'seeds/b.txt',
    'Titolo: Ĉiuj ŝipoj\nAŭtoro: Ana Bel\nLoko: Havana\n\nĜi estas ĉe la ŝipo, kaj ĝi aŭdas ĉion.\n',
  );
  const { status, stdout, stderr } = run('node_modules/astro/bin/astro.mjs', 'check');
  expect(status, `${stdout}${stderr}`).toBe(0);
});

test('built pages show the added format, language, field and rule', () => {
  const { status, stdout, stderr } = run('src/cli/index.ts', 'build', 'seeds', '--out', 'site');
  expect(status, `${stdout}${stderr}`).toBe(0);
  const pages = readdirSync(join(copy, 'site'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(copy, 'site', name), 'utf8'));
  const cards = pages.find((html) => html.includes('content="a.cards"')) ?? '';
  expect(cards).toContain('A card is a paragraph.');
  expect(cards).toMatch(/<dd[^>]*>Port Ellery<\/dd>/);
  expect(cards).toContain('the sentence that names it');
  const esperanto = pages.find((html) => html.includes('content="b.txt"')) ?? '';
  expect(esperanto).toMatch(/<main[^>]* lang="eo"|<html lang="eo"/);
  expect(esperanto).toMatch(/<h1[^>]*>Ĉiuj ŝipoj<\/h1>/);
  expect(esperanto).toMatch(/<dd[^>]*>Havana<\/dd>/);
});

function write(path: string, text: string): void {
  touched.push(path);
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

/** @throws AssertionError unless the file holds the text exactly once */
function change(path: string, from: string, to: string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  expect(text.split(from).length - 1, `\`${from}\` in ${path}`).toBe(1);
  write(
    path,
    text.replace(from, () => to),
  );
}

/** Insert lines above the one that begins with `before`. */
function insert(path: string, before: string, lines: string): void {
  change(path, `\n${before}`, `\n${lines}${before}`);
}

/** Add a text of the interface in each of its languages. */
function addInterfaceText(key: string, vi: string, en: string): void {
  for (const [lang, word] of Object.entries({ vi, en })) {
    insert(`src/i18n/${lang}.json`, '  "about":', `  ${JSON.stringify(key)}: ${JSON.stringify(word)},\n`);
  }
}

/** Fail if a touched file is missing from the table's row for this subject. */
function expectFilesNamed(subject: string, names: Readonly<Record<string, string>>): void {
  const rows = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').split('\n');
  const row = rows.find((line) => line.startsWith(`| ${subject}`)) ?? '';
  const named = Array.from(row.matchAll(/`(src\/[^`]+)`/g), ([, path = '']) =>
    path.replace(/<(\w+)>/g, (whole, name: string) => names[name] ?? whole),
  );
  const isNamed = (path: string) =>
    named.some((name) =>
      name.endsWith('/') ? path.startsWith(name) : path === name.replace('*', fileStem(path)),
    );
  expect(
    touched.filter((path) => !isNamed(path)),
    row,
  ).toEqual([]);
}

/** @example fileStem('src/i18n/vi.json') // => 'vi' */
function fileStem(path: string): string {
  return /([^/]+)\.\w+$/.exec(path)?.[1] ?? '';
}

function run(...args: string[]) {
  const { FORCE_COLOR: _, ...env } = process.env;
  const settings = { ...env, NO_COLOR: '1', INIT_CWD: copy };
  return spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: settings });
}
