import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTarget } from './link-target.ts';

test('a link resolves to the path of a seed', () => {
  const cases: [from: string, url: string, path: string, part?: string][] = [
    ['a.md', 'b.md', 'b.md'],
    ['a/b.md', '../c.txt#phần-1', 'c.txt', 'phần-1'],
    ['a/b.md', './c.txt?x=1#d', 'a/c.txt', 'd'],
    ['a/b.md', '/c.txt', 'c.txt'],
    ['a/b.md', 'c%20d.md#e%20f', 'a/c d.md', 'e f'],
    ['a/b.md', '100%.md', 'a/100%.md'],
    ['a/b.md', 'to\u0302.md', 'a/tô.md'],
    ['a/b.md', '../../../etc/x.md', '../../etc/x.md'],
    ['a/b.md', '../a/', 'a'],
    ['a/b.md', '..\\c\\d.md', 'c/d.md'],
    ['a/b.md', '..%5Cc%5cd.md', 'c/d.md'],
  ];
  for (const [from, url, path, part = ''] of cases)
    assert.deepEqual(linkTarget(from, url), { path, part }, url);
  for (const url of [
    'https://a.vn/b.md',
    'mailto:a@b.vn',
    '//a.vn/b.md',
    '#b',
    '',
    '?b',
    'java\nscript:b',
    'C:\\b.md',
    '\\\\b',
  ]) {
    assert.equal(linkTarget('a.md', url), undefined, url);
  }
});
