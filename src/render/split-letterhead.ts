// The letterhead of an official document stands above the title of its page, where it is in the text.
import type { Root } from 'hast';

type Children = Root['children'];

/** @returns the blocks above the title and below it */
export function splitLetterhead({ children }: Pick<Root, 'children'>): Record<'above' | 'below', Children> {
  const first = children.findIndex(({ type }) => type === 'element');
  const at = isLetterhead(children[first]) ? first + 1 : 0;
  return { above: children.slice(0, at), below: children.slice(at) };
}

function isLetterhead(node: Children[number] | undefined): boolean {
  const classes = node?.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(classes) && classes.includes('letterhead');
}
