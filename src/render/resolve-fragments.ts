// Links within a document lead to its places and headings, however a fragment spells them. One that leads nowhere becomes
// its words.
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { anchorId } from '../shared/anchor-id.ts';

/** @param tree - with the ids of all its headings; changed in place */
export function resolveFragments(tree: Root): void {
  let ids: ReadonlySet<string> | undefined;
  visit(tree, 'element', (node, index, parent) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return undefined;
    ids ??= collectIds(tree);
    const id = findId(href.slice(1), ids);
    if (id !== undefined) node.properties['href'] = `#${id}`;
    else if (node.properties['id'] !== undefined) delete node.properties['href'];
    else if (parent && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    return undefined;
  });
}

/** As it is written, decoded, or spelt as ids of pages are. */
function findId(fragment: string, ids: ReadonlySet<string>): string | undefined {
  const words = decodePercents(fragment);
  return [fragment, words, anchorId(words)].find((id) => ids.has(id));
}

function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function collectIds(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (properties['id'] !== undefined) ids.add(String(properties['id']));
  });
  return ids;
}
