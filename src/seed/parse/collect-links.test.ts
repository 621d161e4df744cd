import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test/seed.ts';

test('links to other seeds are collected with their places', () => {
  const cases: [path: string, text: string, links: string[] | undefined][] = [
    [
      'a/b.md',
      '---\nlang: vi\n---\nMột [câu](../c.md).\n\nHai [câu](d.txt#e).\n',
      ['4:5 c.md', '6:5 a/d.txt'],
    ],
    ['b.md', 'Một [câu][r].\n\n[r]: c%20d.md\n', ['1:5 c d.md']],
    ['b.md', 'Câu.\n\nMột <a href="c.md">câu</a>.\n', ['3:14 c.md']],
    ['b.md', `${'Một câu dài. '.repeat(2000)}\n\nHai [câu](c.md).\n`, ['3:5 c.md']],
    [
      'a/b.html',
      '<article><p>Một câu.</p>\n<p><a href="../c.html">Hai</a> câu.</p></article>',
      ['2:4 c.html'],
    ],
    ['b.html', '<base href="https://a.vn/"><p><a href="c.html">Một</a> câu.</p>', undefined],
    ['b.md', 'Một [câu](#a), [hai](https://a.vn/c.md), ![ba](d.png).\n', undefined],
    ['b.txt', 'Một [câu](c.md).\n', undefined],
  ];
  for (const [path, text, links] of cases) {
    const { data } = convertSeed(text, path);
    const noted = data.links?.filter(({ url }) => !url.startsWith('#')) ?? [];
    const shown = noted.map(({ line, column, path }) => `${line}:${column} ${path}`);
    assert.deepEqual(shown, links ?? [], text.slice(-60));
    const paths = links?.map((link) => link.slice(link.indexOf(' ') + 1));
    assert.deepEqual(data.metadata?.links, paths);
  }
});

test('links within a document are collected with the place they lead to', () => {
  const { data } = convertSeed(
    'Một [câu](#c%C3%A2u-hai), [hai](#), [ba](../b.md#d) và [[#Bốn]].\n',
    'a/b.md',
  );
  const noted = data.links?.map(({ line, column, path, part }) => `${line}:${column} ${path} ${part}`);
  assert.deepEqual(noted, ['1:5 a/b.md câu-hai', '1:37 b.md d', '1:56 a/b.md Bốn']);
  assert.deepEqual(data.metadata?.links, ['b.md']);
});
