// Which part of a saved page is its text.
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isIgnored } from '../element-names.ts';
import { collapseSpace, elementText } from '../element-text.ts';
import { countProseOutside, findArticleParts, MIN_WORDS } from './article-parts.ts';
import { countWords, isNote, isSitePartInside } from './page-parts.ts';
import { findElement, findSurroundings } from './surroundings.ts';

/** They frame the text of any page; inside an article, a header and a footer are its own. */
const FRAME = new Set(['aside', 'footer', 'header', 'nav']);
const ASIDES = new Set(['aside', 'nav']);
/** In words. A form to fill in has fewer; some sites wrap the whole page in one form. */
const MIN_WORDS_OF_FORM = 50;

/**
 * The article's content, with what belongs to it outside its element; without an article the main part, else the body
 * without its frame, else the body.
 *
 * @param title - of the page, as its head says
 */
export function findArticle(page: Root, title?: string): ElementContent[] {
  const elements = visibleElements(page);
  const body = elements.find(({ tagName }) => tagName === 'body');
  const isHeadline = createHeadlineTest(elements, title);
  const whole = body && withoutFrame(body, FRAME, isHeadline);
  const prose = whole ? countProseOutside(whole) : 0;
  const candidates = [
    { elements: collectOutermost(page, ({ tagName }) => tagName === 'article'), least: prose / 2 },
    { elements: collectOutermost(page, isMain), least: 0 },
  ];
  for (const candidate of candidates) {
    const contents = candidate.elements.map((element) => withoutFrame(element, ASIDES, isHeadline));
    const counts = contents.map(countWords);
    const most = counts.reduce((most, count) => Math.max(most, count), 0);
    const article = candidate.elements[counts.indexOf(most)];
    if (!article || most < MIN_WORDS || most < candidate.least) continue;
    const parts = findArticleParts(article, elements, isHeadline);
    const content = parts.flatMap((part) => withoutFrame(part, ASIDES, isHeadline).children);
    const [first = article, last = article] = [parts[0], parts.at(-1)];
    const isLinked = createLinkTest(content);
    const { before } = findSurroundings(body ?? first, first, isHeadline, isLinked);
    const { after } = findSurroundings(body ?? last, last, isHeadline, isLinked);
    return [...before, ...content, ...after];
  }
  if (whole && countWords(whole) >= MIN_WORDS) return whole.children;
  return body?.children ?? (page.children as ElementContent[]);
}

/** A page's headline is its `<h1>`; in a page without one, the heading that has the words of its title. */
function createHeadlineTest(elements: readonly Element[], title?: string): (element: Element) => boolean {
  const isTitled = (element: Element) => collapseSpace(elementText(element)).trim() === title;
  const first = elements
    .filter(({ tagName }) => tagName === 'h1')
    .filter((element) => countWords(element) > 0);
  const others = elements.filter(({ tagName }) => /^h[2-4]$/.test(tagName)).filter(isTitled);
  const titled = first.filter(isTitled);
  const headlines = new Set([titled, first, others].find(({ length }) => length > 0) ?? []);
  return (element) => headlines.has(element);
}

/** Whether a link in the content leads to an id. */
function createLinkTest(content: ElementContent[]): (id: string) => boolean {
  const fragments = new Set<string>();
  visit({ type: 'root', children: content }, 'element', ({ properties }) => {
    const href = String(properties['href'] ?? '');
    if (href.length > 1 && href.startsWith('#')) fragments.add(href.slice(1));
  });
  return (id) => fragments.has(id) || fragments.has(encodeURIComponent(id));
}

/** A copy without these elements, short forms, parts of the site, and hidden content; a headline and notes stay. */
function withoutFrame(
  element: Element,
  names: ReadonlySet<string>,
  isHeadline: (element: Element) => boolean,
): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (isIgnored(child)) return [];
    if (isHeadline(child)) return [child];
    const isFrame = names.has(child.tagName) && !isNote(child);
    if ((isFrame && child.tagName !== 'header') || isSitePartInside(child)) return [];
    if (isFrame && findElement(child, isHeadline) === undefined) return [];
    if (child.tagName === 'form' && countWords(child) < MIN_WORDS_OF_FORM) return [];
    return [withoutFrame(child, names, isHeadline)];
  });
  return { ...element, children };
}

function isMain({ tagName, properties }: Element): boolean {
  return tagName === 'main' || properties['role'] === 'main';
}

/** Those inside another such element have fewer words, and are part of it. */
function collectOutermost(page: Root, matches: (element: Element) => boolean): Element[] {
  const elements: Element[] = [];
  visit(page, 'element', (element) => {
    if (isIgnored(element)) return SKIP;
    if (!matches(element)) return undefined;
    elements.push(element);
    return SKIP;
  });
  return elements;
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
