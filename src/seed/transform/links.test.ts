import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { seedLinks } from './links.ts';

function links(value: string): string[] {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
  seedLinks()(tree);
  assert.equal(nodeText(tree), value);
  const [paragraph] = tree.children;
  return paragraph?.type === 'paragraph'
    ? paragraph.children.flatMap((node) => (node.type === 'link' ? node.url : []))
    : [];
}

test('addresses in running text become links', () => {
  for (const [text, urls] of [
    ['Xem https://example.vn/a?b=1&c=2#d.', ['https://example.vn/a?b=1&c=2#d']],
    ['(http://example.vn/a), rồi http://b.vn…', ['http://example.vn/a', 'http://b.vn']],
    ['https://vi.example.org/wiki/Huế_(thành_phố)', ['https://vi.example.org/wiki/Huế_(thành_phố)']],
    ['Viết cho to5@example.vn nhé', ['mailto:to5@example.vn']],
  ] as const) {
    assert.deepEqual(links(text), urls);
  }
});

test('other text does not become links', () => {
  for (const text of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'www.example.vn',
    'a@b',
    'http://',
    'https://[x',
    'xhttps://a.vn',
    '@ten_nguoi',
  ]) {
    assert.deepEqual(links(text), [], text);
  }
});

test('a megabyte of incomplete addresses has no link', () => {
  assert.deepEqual(links('a@'.repeat(500_000)), []);
  assert.deepEqual(links('a.'.repeat(500_000)), []);
});

test('a line may hold more addresses than a function call may have arguments', () => {
  assert.equal(links('a@b.vn '.repeat(150_000)).length, 150_000);
});
