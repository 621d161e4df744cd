import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasExtension } from './format.ts';
import { claimFormat, formatByName, formatTitles } from './index.ts';

test('the name of a file tells its format', () => {
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
    ['a.srt', 'text'],
    ['a.VTT', 'text'],
    ['a.csv', 'text'],
    ['a.tsv', 'text'],
    ['a.log', 'text'],
    ['a.eml', undefined],
    ['a.ass', undefined],
    ['a.csvx', undefined],
    ['a.log.1', undefined],
    ['a.docx', undefined],
    ['a.txt.bak', undefined],
    ['a.', 'text'],
    ['a.txt .', 'text'],
    ['b.c/a.md ', 'markdown'],
    ['md', 'text'],
  ];
  for (const [path, name] of cases) {
    assert.equal(formatByName(path)?.name, name, path);
    assert.equal(claimFormat(path, new Uint8Array()).name, name ?? 'text', path);
  }
});

test('a name without extension leaves open whether the file is a text', () => {
  for (const path of ['README', 'a.', 'b.c/a', 'a .']) assert.ok(!hasExtension(path), path);
  for (const path of ['a.txt', 'a.txt.', 'a.b ']) assert.ok(hasExtension(path), path);
});

test('messages name the supported formats', () => {
  assert.equal(formatTitles(), 'text, Markdown or HTML');
});
