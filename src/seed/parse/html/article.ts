// Which part of a page is the text.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { isLeftOut } from './names.ts';
import { textOf } from './text.ts';

/** Around the text of any page; inside an article, a header and a footer are its own. */
const AROUND = new Set(['aside', 'footer', 'header', 'nav']);
const BESIDE = new Set(['aside', 'nav']);
/** With fewer words it is a stub, and the page's text is elsewhere. */
const FEWEST = 20;
/** Some sites wrap the whole page in one form; a form to be filled in says little. */
const FORM = 50;

/** The article's content; without one the main part, else the body less what stands around it, else the body. */
export function articleOf(page: Root): ElementContent[] {
  const elements = elementsIn(page);
  const body = elements.find(({ tagName }) => tagName === 'body');
  const main = elements.filter(
    ({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main',
  );
  const candidates = [
    elements.filter(({ tagName }) => tagName === 'article').map((element) => without(element, BESIDE)),
    main.map((element) => without(element, BESIDE)),
    body ? [without(body, AROUND)] : [],
  ];
  for (const candidate of candidates) {
    const counts = candidate.map(wordsIn);
    const best = candidate[counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0))];
    if (best && wordsIn(best) >= FEWEST) return best.children;
  }
  return body?.children ?? (page.children as ElementContent[]);
}

function without(element: Element, names: ReadonlySet<string>): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (isLeftOut(child) || names.has(child.tagName)) return [];
    if (child.tagName === 'form' && wordsIn(child) < FORM) return [];
    return [without(child, names)];
  });
  return { ...element, children };
}

function wordsIn(node: Nodes): number {
  return spread(node).split(/\s+/).filter(Boolean).length;
}

/** Words of neighbours are not one word. */
function spread(node: Nodes): string {
  if (!('children' in node)) return textOf(node);
  if (node.type === 'element' && isLeftOut(node)) return '';
  return node.children.map(spread).join(' ');
}

/** In the order of the page; what is hidden is not looked into. */
function elementsIn(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const below = node.children.flatMap((child) => elementsIn(child));
  if (node.type !== 'element') return below;
  return isLeftOut(node) ? [] : [node, ...below];
}
