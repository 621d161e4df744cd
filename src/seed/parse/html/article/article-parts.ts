// Which elements of a page are its articles: one as a rule, several where a text is in parts.
import type { Element, ElementContent } from 'hast';
import { countWords, isSitePart } from './page-parts.ts';
import { findElement } from './surroundings.ts';

/** In words; an article with fewer is a stub, and the page's text is elsewhere. */
export const MIN_WORDS = 20;
/** In words: a paragraph with more is text. */
const PROSE_WORDS = 15;

/**
 * The articles that are parts of one text with this one: those beside it, unless they have headlines or lead elsewhere.
 *
 * @param elements - all of the page
 */
export function findArticleParts(
  article: Element,
  elements: readonly Element[],
  isHeadline: (element: Element) => boolean,
): Element[] {
  const parent = elements.find(({ children }) => children.includes(article));
  if (article.tagName !== 'article' || !parent || findElement(article, isHeadline)) return [article];
  return parent.children.filter(
    (child): child is Element => child === article || (isArticle(child) && isPart(child)),
  );
}

function isArticle(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'article';
}

/** The heading of a teaser leads to the article. */
function isPart(element: Element): boolean {
  const heading = findElement(element, ({ tagName }) => /^h[1-6]$/.test(tagName));
  const isTeaser =
    heading === undefined ||
    heading.tagName === 'h1' ||
    findElement(heading, ({ tagName }) => tagName === 'a');
  return !isTeaser && !isSitePart(element) && countWords(element) >= MIN_WORDS;
}

/**
 * Words of the paragraphs of a page that are in none of its articles: where they are more by far, the articles are teasers.
 *
 * @param body - without the parts of the site
 */
export function countProseOutside(body: ElementContent): number {
  if (body.type !== 'element' || body.tagName === 'article') return 0;
  if (body.tagName !== 'p') return body.children.reduce((sum, child) => sum + countProseOutside(child), 0);
  const words = countWords(body);
  return words > PROSE_WORDS ? words : 0;
}
