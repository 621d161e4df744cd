// Markdown's definitions are shown where they are used. Of those that nothing uses the words would vanish: they stay text.
import type { Nodes, Parents, Root } from 'mdast';

/** Number footnotes in the order of their first use; make definitions that nothing leads to visible. */
export function settleReferences(tree: Root, source: string): void {
  const used = new Set<string>();
  const notes = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'footnoteReference' && !notes.has(node.identifier)) {
      notes.set(node.identifier, String(notes.size + 1));
    }
  });
  const seen = new Set<string>();
  walk(tree, (node) => {
    if (!('children' in node)) return;
    node.children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      if (child.type !== 'definition' && child.type !== 'footnoteDefinition') return [child];
      const key = `${child.type} ${child.identifier}`;
      const repeated = seen.has(key);
      seen.add(key);
      if (child.type === 'definition') {
        return repeated || !used.has(child.identifier) ? [asText(child, source)] : [child];
      }
      if (!repeated && notes.has(child.identifier)) return [child];
      const label: Nodes = { type: 'text', value: `[^${child.label ?? child.identifier}]:` };
      return [{ type: 'paragraph', children: [label] }, ...child.children];
    }) as never;
  });
  // Labels are any text; addresses in a page are not.
  walk(tree, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    node.identifier = notes.get(node.identifier) ?? node.identifier;
  });
}

function asText({ position }: Nodes, source: string): Nodes {
  const value = source.slice(position?.start.offset, position?.end.offset).replace(/\s+/g, ' ');
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of (node as Parents).children) walk(child, see);
}
