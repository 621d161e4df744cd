import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { addHeadingIds } from './heading-ids.ts';
import { mdxToHtml, mdxToTree } from './to-html.ts';

function ids(...headings: string[]): unknown[] {
  const children = headings.map((value) => ({
    type: 'element' as const,
    tagName: 'h2',
    properties: {},
    children: [{ type: 'text' as const, value }],
  }));
  const tree: Root = { type: 'root', children };
  addHeadingIds(tree);
  return tree.children.map((node) => node.type === 'element' && node.properties['id']);
}

test('ids of headings are made of their words, unique, and different from those of the page', () => {
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

test('a heading never has the id of a note', () => {
  const heading: Element = {
    type: 'element',
    tagName: 'h2',
    properties: {},
    children: [{ type: 'text', value: 'FN 1' }],
  };
  const note: Element = { type: 'element', tagName: 'a', properties: { id: 'fn-1' }, children: [] };
  addHeadingIds({ type: 'root', children: [heading, note] });
  assert.equal(heading.properties['id'], 'fn-1-2');
});

test('a heading leads to itself, unless it leads elsewhere', () => {
  assert.match(mdxToHtml('## Một\n'), /<h2 id="mot"><a href="#mot">Một<\/a><\/h2>/);
  assert.match(
    mdxToHtml('## [Một](https://example.org)\n'),
    /<h2 id="mot"><a href="https:[^>]*>Một<\/a><\/h2>/,
  );
  assert.match(mdxToHtml('> ## Trích\n'), /<h2 id="trich">Trích<\/h2>/);
});

test('headings of a text are listed in order, except those of quotations', () => {
  const mdx = '## Một *hai*\n\n> ## Trích\n\n#### Ba & bốn\n\n- ## Mục\n\n## Một hai\n';
  assert.deepEqual(addHeadingIds(mdxToTree(mdx)), [
    { depth: 2, id: 'mot-hai', text: 'Một hai' },
    { depth: 4, id: 'ba-and-bon', text: 'Ba & bốn' },
    { depth: 2, id: 'mot-hai-2', text: 'Một hai' },
  ]);
});
