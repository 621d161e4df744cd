// The last step of places that links lead to: each becomes an empty `<a id>` at the start of its block. A place whose block
// is gone, such as the headline, stands at the start of the text.
import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { createAnchor, readAnchorId } from '../mdast/anchors.ts';
import { flowElement } from '../mdast/jsx.ts';

/** Write the ids of the tree and its blocks as elements. */
export function seedAnchors() {
  return (tree: Root): void => {
    const all = tree.data?.ids;
    if (!all) return;
    const placed = collectPlaced(tree);
    const [first] = tree.children;
    const lost = all.filter((id) => !placed.has(id));
    if (first && lost.length > 0) first.data = { ...first.data, ids: [...lost, ...(first.data?.ids ?? [])] };
    placeAnchors(tree);
  };
}

function collectPlaced(tree: Root): ReadonlySet<string> {
  const placed = new Set<string>();
  visit(tree, (node) => {
    if (node.type !== 'root') for (const id of node.data?.ids ?? []) placed.add(id);
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement')
      placed.add(readAnchorId(node));
  });
  return placed;
}

function placeAnchors(parent: Parents): void {
  const children: Nodes[] = [];
  for (const child of parent.children) {
    const ids = child.data?.ids ?? [];
    if ('children' in child) placeAnchors(child);
    if (child.type === 'paragraph' || child.type === 'heading') {
      child.children.unshift(...ids.map(createAnchor));
    } else for (const id of ids) children.push(flowElement('div', [], { id }));
    children.push(child);
  }
  parent.children = children as never;
}
