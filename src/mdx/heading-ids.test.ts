import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { withHeadingIds } from './heading-ids.ts';

function ids(...headings: string[]): unknown[] {
  const children = headings.map((value) => ({
    type: 'element' as const,
    tagName: 'h2',
    properties: {},
    children: [{ type: 'text' as const, value }],
  }));
  const tree: Root = withHeadingIds({ type: 'root', children });
  return tree.children.map((node) => node.type === 'element' && node.properties['id']);
}

test('ids are words, unique, and none that the page has', () => {
  assert.deepEqual(ids('Điều 12. Quyền', 'Kết luận', 'Kết luận', 'Main', '结论', '结论'), [
    'dieu-12-quyen',
    'ket-luan',
    'ket-luan-2',
    'main-2',
    'muc',
    'muc-2',
  ]);
  assert.deepEqual(ids('A', 'A 2', 'A', 'A', 'A 2'), ['a', 'a-2', 'a-3', 'a-4', 'a-2-2']);
  assert.equal(new Set(ids(...Array(20_000).fill('Một'))).size, 20_000);
  assert.match(String(ids('dài '.repeat(100))[0]), /^[a-z-]{1,60}$/);
});

test('a heading takes no note’s id', () => {
  const heading: Element = {
    type: 'element',
    tagName: 'h2',
    properties: {},
    children: [{ type: 'text', value: 'FN 1' }],
  };
  const note: Element = { type: 'element', tagName: 'a', properties: { id: 'fn-1' }, children: [] };
  withHeadingIds({ type: 'root', children: [heading, note] });
  assert.equal(heading.properties['id'], 'fn-1-2');
});
