import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isComments } from '../article/page-parts.ts';

/** @returns the elements that are in no comment of a reader, whose names and times are not the page's */
export function withoutComments(elements: readonly Element[]): Element[] {
  const inComments = new Set<Element>();
  for (const element of elements) {
    if (inComments.has(element) || element.tagName === 'body' || !isComments(element)) continue;
    visit(element, 'element', (inner) => {
      if (inComments.has(inner)) return SKIP;
      inComments.add(inner);
      return undefined;
    });
  }
  return elements.filter((element) => !inComments.has(element));
}
