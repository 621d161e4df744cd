// The table of CONTRIBUTING.md is true: a copy of the source gets a format, a field and a language by its steps, and builds.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { RESULTS } from './support/site-folders.ts';

const ROOT = join(import.meta.dirname, '..');
const COPY = join(RESULTS, 'contributed');
/** What a build needs of the project; tests among it would be run twice. */
const NEEDED = ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];
const NOT_NEEDED = /\.test\.ts$|\/src\/(?:content|manual)(?:\/|$)|\/fixtures(?:\/|$)|\/test(?:\/|$)/;

/** Files that the table says to write. */
const newFiles = {
  'src/seed/parse/counted/counted.ts': `// A binary format: each paragraph has its length before it.
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

export function claimsCounted(_path: string, bytes: Uint8Array): boolean {
  return bytes[0] === 0 && bytes[1] === 255;
}

export function parseCounted(bytes: Uint8Array, file: VFile): Root {
  file.data.headline = 'Counted paragraphs';
  const children: Root['children'] = [];
  for (let at = 2; at < bytes.length; at += 1 + (bytes[at] ?? 0)) {
    const value = new TextDecoder().decode(bytes.subarray(at + 1, at + 1 + (bytes[at] ?? 0)));
    children.push({ type: 'paragraph', children: [{ type: 'text', value }] });
  }
  return { type: 'root', children };
}
`,
  'src/seed/metadata/publisher.ts': `import type { Extractor } from './extractor.ts';

export const publisher: Extractor<'publisher'> = (_tree, { path }) =>
  path.startsWith('gazette/') ? { value: 'The Gazette', rule: 'file-name' } : undefined;
`,
  'src/seed/languages/pl.ts': `// Polish.
import type { Language } from './language.ts';

export const pl: Language = {
  tag: 'pl',
  head: { keys: { title: ['tytuł'], authors: ['autor'] } },
};
`,
};

/** Lines that the table says to add: where, before what, which. */
const newLines: readonly (readonly [file: string, before: string, line: string])[] = [
  [
    'src/seed/parse/index.ts',
    'import { parseHtml }',
    "import { claimsCounted, parseCounted } from './counted/counted.ts';\n",
  ],
  [
    'src/seed/parse/index.ts',
    "  { name: 'html'",
    "  { name: 'counted', title: 'Counted', extensions: ['.cnt'], claims: claimsCounted, parseBytes: parseCounted },\n",
  ],
  [
    'src/shared/fields.ts',
    '} as const satisfies Record<string, Field>',
    `  publisher: {
    schema: line.describe('Who published it.'),
    label: 'field.publisher',
    about: { place: 4, label: 'about.publisher', as: 'text' },
  },
`,
  ],
  ['src/seed/metadata/index.ts', 'import { sectionPath }', "import { publisher } from './publisher.ts';\n"],
  ['src/seed/metadata/index.ts', 'tags, slug } satisfies', 'publisher, '],
  ['src/i18n/en.json', '  "about.authors"', '  "about.publisher": "Publisher",\n'],
  ['src/i18n/en.json', '  "field.authors"', '  "field.publisher": "publisher",\n'],
  ['src/i18n/vi.json', '  "about.authors"', '  "about.publisher": "Nơi xuất bản",\n'],
  ['src/i18n/vi.json', '  "field.authors"', '  "field.publisher": "nơi xuất bản",\n'],
  ['src/seed/languages/index.ts', 'import { pt }', "import { pl } from './pl.ts';\n"],
  ['src/seed/languages/index.ts', '];', ', pl'],
];

const POLISH = 'Tytuł: Latarnia morska\nAutor: Jan Kowalski\n\nLatarnia stoi na wzgórzu.\n';
const COUNTED = Buffer.concat([Buffer.of(0, 255, 12), Buffer.from('A harbour {}')]);

const seeds = join(COPY, 'texts');
const site = join(COPY, 'site');

test('a format, a field and a language are added by the steps of the table, and the site shows them', () => {
  rmSync(COPY, { recursive: true, force: true });
  for (const name of NEEDED) {
    cpSync(join(ROOT, name), join(COPY, name), { recursive: true, filter: (path) => !NOT_NEEDED.test(path) });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  for (const [file, text] of Object.entries(newFiles)) write(file, text);
  for (const [file, before, line] of newLines) {
    const text = readFileSync(join(COPY, file), 'utf8');
    expect(text.split(before), `${file} has \`${before}\` once`).toHaveLength(2);
    write(file, text.replace(before, `${line}${before}`));
  }
  write('texts/gazette/harbour.cnt', COUNTED);
  write('texts/latarnia.txt', POLISH);

  const args = [join(COPY, 'src/cli/index.ts'), 'build', seeds, '--out', site];
  const { FORCE_COLOR: _, ...variables } = process.env;
  const env = { ...variables, NO_COLOR: '1', INIT_CWD: COPY };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: COPY, encoding: 'utf8', env });
  expect(stderr).toBe('');
  expect(status).toBe(0);

  const counted = readFileSync(join(site, 'gazette/counted-paragraphs.html'), 'utf8');
  expect(counted).toContain('A harbour {}');
  expect(counted).toContain('The Gazette');
  const polish = readFileSync(join(site, 'latarnia-morska.html'), 'utf8');
  expect(polish).toContain('Jan Kowalski');
  expect(polish).toContain('<h1>Latarnia morska</h1>');
});

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(COPY, file)), { recursive: true });
  writeFileSync(join(COPY, file), text);
}
