import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Doc } from './doc.ts';
import { createLinkResolver, createTargetFinder } from './seed-links.ts';

function doc(id: string, path: string, links?: string[]): Doc {
  return { id, data: { source: { path }, links } } as Doc;
}

test('a link between seeds leads from page to page', () => {
  const from = doc('luat/mot', 'luật/một.md', ['hai.txt', 'luật/ba.md', 'không có.md']);
  const docs = [from, doc('hai', 'hai.txt'), doc('luat/ba', 'luật/ba.md'.normalize('NFD'))];
  const targets = createTargetFinder(docs)(from);
  assert.deepEqual(targets, [
    ['hai.txt', 'hai'],
    ['luật/ba.md', 'luat/ba'],
  ]);
  const cases: [href: string, address: string | undefined][] = [
    ['../hai.txt', '../hai.html'],
    ['../hai.txt#Ph%E1%BA%A7n%20m%E1%BB%99t', '../hai.html#phan-mot'],
    ['ba.md', '../luat/ba.html'],
    ['/hai.txt', '../hai.html'],
    ['../kh%C3%B4ng%20c%C3%B3.md', undefined],
    ['#fn-1', '#fn-1'],
    ['https://a.vn/hai.txt', 'https://a.vn/hai.txt'],
  ];
  for (const [href, address] of cases) assert.equal(createLinkResolver(from, targets)(href), address, href);
  assert.deepEqual(createTargetFinder(docs)(doc('hai', 'hai.txt')), []);
});
