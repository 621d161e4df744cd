// The words that a browser shows of a page, but for the parts that are the site's: read from the tree at once, without
// looking for an article in it.
import type { Element, Nodes, Root } from 'hast';
import type { SourceWords } from '../../data.ts';
import { normalise } from '../../decode/normalise.ts';
import { countWords, isNote, isSitePart, isSitePartInside } from './article/page-parts.ts';
import { isIgnored, PHRASES } from './element-names.ts';

/** @param linesBefore - lines of the seed above the page */
export function readShownWords(page: Root, linesBefore: number): SourceWords {
  let text = '';
  const places: { offset: number; line: number; column: number }[] = [];
  const visit = (node: Nodes, isInside: boolean): void => {
    if (node.type === 'text') {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      places.push({ offset: text.length, line: line + linesBefore, column });
      text += normalise(node.value);
    }
    if (node.type === 'root') for (const child of node.children) visit(child, false);
    if (node.type !== 'element' || isIgnored(node)) return;
    const isArticle = isInside || node.tagName === 'article' || node.tagName === 'main';
    if (isArticle ? isSitePartInside(node) || isFrame(node) : isSitePart(node) || isSiteHeader(node)) return;
    const isBlock = !PHRASES.has(node.tagName);
    if (isBlock) text += '\n';
    for (const child of node.children) visit(child, isArticle);
    if (isBlock) text += '\n';
  };
  visit(page, false);
  const locate = (offset: number) =>
    places.findLast((place) => place.offset <= offset) ?? { line: 1, column: 1 };
  return { text, locate };
}

/** In words; such a form is there to be filled in. */
const MAX_FORM = 50;

function isFrame(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'form') return countWords(element) < MAX_FORM;
  return (tagName === 'aside' || tagName === 'nav') && !isNote(element);
}

function isSiteHeader(element: Element): boolean {
  return element.tagName === 'header' && !element.children.some(hasHeadline);
}

function hasHeadline(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'h1' || node.children.some(hasHeadline));
}
