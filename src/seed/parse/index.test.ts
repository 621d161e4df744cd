import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from './index.ts';

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
    ['a.', undefined],
    ['md', 'text'],
  ];
  for (const [path, name] of cases) assert.equal(formatOf(path)?.name, name, path);
});
