// Markdown's definitions are shown where they are used. A definition that nothing uses is kept as text, or its words
// would be lost.
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Number footnotes in the order of their first use; make unused definitions visible. */
export function resolveReferences(tree: Root, source: string): void {
  const used = new Set<string>();
  const notes = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'footnoteReference' && !notes.has(node.identifier)) {
      notes.set(node.identifier, String(notes.size + 1));
    }
  });
  const seen = new Set<string>();
  visit(tree, (node) => {
    if (!('children' in node)) return;
    node.children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      if (child.type !== 'definition' && child.type !== 'footnoteDefinition') return [child];
      const key = `${child.type} ${child.identifier}`;
      const repeated = seen.has(key);
      seen.add(key);
      if (child.type === 'definition') {
        return repeated || !used.has(child.identifier) ? [sourceParagraph(child, source)] : [child];
      }
      if (!repeated && notes.has(child.identifier)) return [child];
      const label: Nodes = { type: 'text', value: `[^${child.label ?? child.identifier}]:` };
      return [{ type: 'paragraph', children: [label] }, ...child.children];
    }) as never;
  });
  // Numbers replace the labels, which may be any text, while the addresses in a page may not.
  visit(tree, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    node.identifier = notes.get(node.identifier) ?? node.identifier;
  });
}

/** A definition as it is typed. */
function sourceParagraph({ position }: Nodes, source: string): Nodes {
  const value = source.slice(position?.start.offset, position?.end.offset).replace(/\s+/g, ' ');
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
