// Which part of a saved page is its text.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { normalise } from '../../decode/normalise.ts';
import { isIgnored } from './element-names.ts';

/** They frame the text of any page; inside an article, a header and a footer are its own. */
const FRAME = new Set(['aside', 'footer', 'header', 'nav']);
const ASIDES = new Set(['aside', 'nav']);
/** In words; an article with fewer is a stub, and the page's text is elsewhere. */
const MIN_WORDS = 20;
/** In words. A form to fill in has fewer; some sites wrap the whole page in one form. */
const MIN_WORDS_OF_FORM = 50;

/** The article's content; without one the main part, else the body without its frame, else the body. */
export function findArticle(page: Root): ElementContent[] {
  const elements = visibleElements(page);
  const body = elements.find(({ tagName }) => tagName === 'body');
  const main = elements.filter(
    ({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main',
  );
  const candidates = [
    elements.filter(({ tagName }) => tagName === 'article').map((element) => without(element, ASIDES)),
    main.map((element) => without(element, ASIDES)),
    body ? [without(body, FRAME)] : [],
  ];
  for (const candidate of candidates) {
    const counts = candidate.map(countWords);
    const most = counts.reduce((most, count) => Math.max(most, count), 0);
    const best = candidate[counts.indexOf(most)];
    if (best && most >= MIN_WORDS) return best.children;
  }
  return body?.children ?? (page.children as ElementContent[]);
}

/** A copy without these elements, short forms, and hidden content. */
function without(element: Element, names: ReadonlySet<string>): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (isIgnored(child) || names.has(child.tagName)) return [];
    if (child.tagName === 'form' && countWords(child) < MIN_WORDS_OF_FORM) return [];
    return [without(child, names)];
  });
  return { ...element, children };
}

/** Two words in neighbouring elements are two, whether or not there is a space between. */
function countWords(tree: Nodes): number {
  let count = 0;
  visit(tree, (node) => {
    if (node.type === 'element' && isIgnored(node)) return SKIP;
    if (node.type === 'text' || node.type === 'raw') {
      count += normalise(node.value).split(/\s+/).filter(Boolean).length;
    }
    return undefined;
  });
  return count;
}

/** In the order of the page. */
function visibleElements(page: Root): Element[] {
  const elements: Element[] = [];
  visit(page, 'element', (element) => {
    if (isIgnored(element)) return SKIP;
    elements.push(element);
    return undefined;
  });
  return elements;
}
