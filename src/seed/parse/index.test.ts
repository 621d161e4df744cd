import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf, hasEnding } from './index.ts';

test('the format of a file is told by its name', () => {
  const cases: [path: string, name: string | undefined][] = [
    ['a.txt', 'text'],
    ['b/A.TEXT', 'text'],
    ['README', 'text'],
    ['v1.2/thu-ngo', 'text'],
    ['a.md', 'markdown'],
    ['a.b.Markdown', 'markdown'],
    ['a.mdx', 'markdown'],
    ['a.html', 'html'],
    ['a.HTM', 'html'],
    ['a.docx', undefined],
    ['a.txt.bak', undefined],
    ['a.', 'text'],
    ['a.txt .', 'text'],
    ['b.c/a.md ', 'markdown'],
    ['md', 'text'],
  ];
  for (const [path, name] of cases) assert.equal(formatOf(path)?.name, name, path);
});

test('a name without an ending does not say that its file is a text', () => {
  for (const path of ['README', 'a.', 'b.c/a', 'a .']) assert.ok(!hasEnding(path), path);
  for (const path of ['a.txt', 'a.txt.', 'a.b ']) assert.ok(hasEnding(path), path);
});
