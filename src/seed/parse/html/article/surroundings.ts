// Many sites put the headline, the lead, the time and the author above `<article>`, and a signature or notes below it.
import type { Element, ElementContent } from 'hast';
import { isIgnored } from '../element-names.ts';
import { countWords, isNamedPart, isNote, isSitePart } from './page-parts.ts';

export interface Surroundings {
  before: ElementContent[];
  after: ElementContent[];
}

/**
 * What belongs to an article outside its element: from the headline on, all that is not the site's; above the headline
 * and below the article, what is named as the article's.
 *
 * @param isHeadline - whether an element is the page's headline
 * @param isLinked - whether the article's own links lead to an id
 */
export function findSurroundings(
  body: Element,
  article: Element,
  isHeadline: (element: Element) => boolean,
  isLinked: (id: string) => boolean,
): Surroundings {
  const path = findPath(body, article) ?? [];
  const levels = path.map(({ children }, at) => {
    const index = children.indexOf(path[at + 1] ?? article);
    return { before: children.slice(0, index), after: children.slice(index + 1) };
  });
  const hasHeadline = (node: ElementContent) => findElement(node, isHeadline) !== undefined;
  const top = hasHeadline(article) ? -1 : levels.findLastIndex(({ before }) => before.some(hasHeadline));
  const inner = levels.slice(top < 0 ? -1 : top);
  const before = inner.flatMap(({ before }, at) => {
    if (top >= 0 && at === 0) return takeFromHeadline(before, isHeadline);
    return top >= 0 ? before.filter(isOwn) : takeNamed(before);
  });
  const after = [
    ...inner.reverse().flatMap(({ after }) => after.filter((node) => isElement(node) && isNamedPart(node))),
    ...levels.reverse().flatMap(({ after }) => after.filter((node) => isLinkedPart(node, isLinked))),
  ];
  return { before: hasHeadline(article) ? [] : before, after: [...new Set(after)] };
}

/** @returns the elements around an article, from the body on */
function findPath(element: Element, article: Element): Element[] | undefined {
  for (const child of element.children) {
    if (child === article) return [element];
    const path = isElement(child) ? findPath(child, article) : undefined;
    if (path) return [element, ...path];
  }
  return undefined;
}

/** All from the headline on; before it, and around it, what is named as the article's. */
function takeFromHeadline(
  nodes: readonly ElementContent[],
  isHeadline: (element: Element) => boolean,
): ElementContent[] {
  const at = nodes.findLastIndex((node) => findElement(node, isHeadline) !== undefined);
  const [holder, ...others] = nodes.slice(at);
  if (!holder || !isElement(holder)) return [];
  const headline = isHeadline(holder)
    ? [holder]
    : [{ ...holder, tagName: 'div', children: takeFromHeadline(holder.children, isHeadline) }];
  return [...takeNamed(nodes.slice(0, at)), ...headline, ...others.filter(isOwn)];
}

function takeNamed(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node) || isIgnored(node)) return [];
    if (isNamedPart(node)) return [node];
    return isSitePart(node) ? [] : takeNamed(node.children);
  });
}

function isOwn(node: ElementContent): boolean {
  return isElement(node) ? !isSitePart(node) : node.type === 'text';
}

function isLinkedPart(node: ElementContent, isLinked: (id: string) => boolean): boolean {
  if (!isElement(node) || (isSitePart(node) && !isNote(node)) || countWords(node) === 0) return false;
  return findElement(node, ({ properties }) => isLinked(String(properties['id'] ?? ''))) !== undefined;
}

export function findElement(
  node: ElementContent,
  matches: (element: Element) => boolean,
): Element | undefined {
  if (!isElement(node) || isIgnored(node)) return undefined;
  if (matches(node)) return node;
  for (const child of node.children) {
    const found = findElement(child, matches);
    if (found) return found;
  }
  return undefined;
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}
