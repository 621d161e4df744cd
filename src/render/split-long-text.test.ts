import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { splitLongText } from './split-long-text.ts';

const block = (tagName: string, number: number): Element => ({
  type: 'element',
  tagName,
  properties: { id: String(number) },
  children: [],
});
const createTree = (names: readonly string[]): Root => ({ type: 'root', children: names.map(block) });
const isPart = (node: Root['children'][number] | undefined) =>
  node?.type === 'element' && node.properties['className']?.toString() === 'part';
const flat = ({ children }: Root) =>
  children.flatMap((child) => (isPart(child) && 'children' in child ? child.children : [child]));

test('a short text stays as it is', () => {
  const tree = createTree(Array(200).fill('p'));
  assert.equal(splitLongText(tree), tree);
});

test('a long text begins with blocks, continues in parts, and loses none', () => {
  const names = fc.array(fc.constantFrom('p', 'p', 'p', 'h2', 'ul'), { minLength: 201, maxLength: 500 });
  fc.assert(
    fc.property(names, (names) => {
      const tree = createTree(names);
      const parted = splitLongText(tree);
      assert.deepEqual(flat(parted), tree.children);
      const first = parted.children.findIndex(isPart);
      assert.ok(first >= 20);
      assert.ok(parted.children.slice(first).every(isPart));
      const starts = parted.children.slice(first).map((part) => flat({ ...tree, children: [part] })[0]);
      assert.ok(starts.every((start) => start?.type === 'element' && !start.tagName.startsWith('h')));
    }),
  );
});

test('a text of headings alone is not split', () => {
  const tree = createTree(Array(300).fill('h2'));
  assert.deepEqual(splitLongText(tree).children, tree.children);
});
