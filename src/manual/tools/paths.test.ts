// Documents that name files go stale in silence: every path in them must exist, and every folder must be in the tree.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parseTree } from './parse-tree.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ARCHITECTURE = 'src/manual/architecture.md';
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync('src/manual/*.md', { cwd: ROOT }).filter((path) => !path.endsWith('messages.md')),
];

/** `src/build/run.ts`, `e2e/pictures/`, `astro.config.mjs`; not `dist/`, `a.txt`, `npm test`. */
const PATH =
  /`((?:src|e2e|seeds|public|\.github)\/[^`\s]*|[\w.-]+\.(?:json|mjs)|[A-Z]+\.md|seedpress\.yml)`/g;
/** `](src/manual/limits.md#search)`; not addresses of the web. */
const LINK = /\]\((?!https?:|#)([^)#\s]+)/g;
/** Folders that a table names with a placeholder: `src/seed/parse/<name>/`. */
const PLACEHOLDER = /[^/]*<.*/;
/** Names in the tree are relative to the folder above them. */
const TREE_ENTRY = /^ *- `[^`]+`(?=:|$)/gm;
/** Generated, or too many to be named one by one. */
const UNNAMED = /^src\/(?:content|pages\/|seed\/fixtures\/|manual\/)|\/test$/;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const isThere = (path: string) => existsSync(join(ROOT, path));

for (const path of documents) {
  test(`every path that ${path} names exists`, () => {
    const text = read(path)
      .replace(/^```.*?^```/gms, '')
      .replace(TREE_ENTRY, '');
    const named = Array.from(text.matchAll(PATH), ([, name = '']) => name.replace(PLACEHOLDER, ''));
    const linked = Array.from(text.replace(/`[^`\n]+`/g, '').matchAll(LINK), ([, to = '']) =>
      join(dirname(path), to),
    );
    assert.deepEqual(
      [...named, ...linked].filter((name) => !isThere(name)),
      [],
    );
  });
}

test('every command that a document names is a script', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const path of documents) {
    const named = Array.from(read(path).matchAll(/npm run (?:-s )?([\w:]+)/g), ([, name = '']) => name);
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
      path,
    );
  }
});

test('the tree names every folder of the source, and nothing else', () => {
  const tree = parseTree(read(ARCHITECTURE));
  assert.deepEqual(
    tree.filter((path) => !isThere(path)),
    [],
  );
  const folders = globSync('src/{*,*/*}/', { cwd: ROOT }).map((path) => path.replace(/\/$/, ''));
  assert.deepEqual(
    folders.filter((path) => !UNNAMED.test(path) && !tree.includes(`${path}/`)),
    [],
  );
});

test('the README is short', () => {
  assert.ok(Buffer.byteLength(read('README.md')) <= 8192);
});
