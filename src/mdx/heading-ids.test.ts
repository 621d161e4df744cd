import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
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
  assert.match(String(ids('dài '.repeat(100))[0]), /^[a-z-]{1,60}$/);
});
