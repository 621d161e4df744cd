// The letterhead of an official document stands above the title of its page, where it is in the text.
import type { Root } from 'hast';

/** @returns the blocks above the title and below it */
export function splitLetterhead({
  children,
}: Pick<Root, 'children'>): Record<'above' | 'below', Root['children']> {
  const [first] = children;
  const isAbove = first?.type === 'element' && first.properties['class'] === 'letterhead';
  const at = isAbove ? 1 : 0;
  return { above: children.slice(0, at), below: children.slice(at) };
}
