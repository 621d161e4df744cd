import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Doc } from './doc.ts';
import { createLinkResolver, type Target } from './seed-links.ts';

function doc(id: string, path: string, targets?: Target[]): Doc {
  return { id, data: { source: { path } }, targets } as unknown as Doc;
}

test('a link between seeds leads from page to page', () => {
  const from = doc('luat/mot', 'luật/một.md', [
    ['hai.txt', 'hai.html', ''],
    ['hai.txt#Phần một', 'hai.html', 'phan-mot'],
    ['luật/ba.md', 'luat/ba.html', ''],
    ['luật', 'luat/index.html', ''],
  ]);
  const cases: [href: string, address: string | undefined][] = [
    ['../hai.txt', '../hai.html'],
    ['../hai.txt#Ph%E1%BA%A7n%20m%E1%BB%99t', '../hai.html#phan-mot'],
    ['ba.md', '../luat/ba.html'],
    ['ba.md'.normalize('NFD'), '../luat/ba.html'],
    ['./', '../luat/index.html'],
    ['/hai.txt', '../hai.html'],
    ['..\\hai.txt', '../hai.html'],
    ['../kh%C3%B4ng%20c%C3%B3.md', undefined],
    ['#fn-1', '#fn-1'],
    ['https://a.vn/hai.txt', 'https://a.vn/hai.txt'],
  ];
  for (const [href, address] of cases) assert.equal(createLinkResolver(from)(href), address, href);
  assert.equal(createLinkResolver(doc('hai', 'hai.txt'))('ba.md'), undefined);
});
