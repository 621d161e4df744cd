// MDX → HTML without running anything. Sätteri parses to hast; expressions, ESM, components and elements that the seed
// half does not write are refused, so a page can hold nothing alive even if a mark had slipped through the escaping.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { isExternal } from '../shared/safe-url.ts';
import { checkAttribute, checkElement, INLINE } from './allowed.ts';
import { countWords } from './count-words.ts';
import { addHeadingIds, type Heading } from './heading-ids.ts';
import { inParts } from './in-parts.ts';
import { type LinkTo, withSiteLinks } from './site-links.ts';

interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: (ElementContent | JsxElement)[];
}

/** "10 480", "−3,5 %", "1/6": short enough for a narrow column. */
const FIGURE = /^[+−–-]?\d[\d\s.,:/–-]{0,20}%?$/;
/** Plain text stays plain: no autolinks, no curly quotes made from straight ones. */
const features = { gfm: false, smartPunctuation: false, frontmatter: false } as const;
/** `---`, YAML, `---` */
const FRONT_MATTER = /^---\n(?:[^\n]*\n)*?---(?=\n|$)/;

export interface Body {
  html: string;
  /** How many there are; where a script does not part them, how many letters. */
  words: number;
  headings: Heading[];
}

/**
 * @param mdx - a whole page, front-matter included
 * @param linkTo - where its links lead; without it, where they say
 * @throws Error if the page is not valid MDX or holds anything that would have to be run
 */
export function mdxToHtml(mdx: string, linkTo?: LinkTo): string {
  return mdxToBody(mdx, linkTo).html;
}

/** The same, and what was seen on the way. */
export function mdxToBody(mdx: string, linkTo?: LinkTo): Body {
  const tree = mdxToTree(mdx);
  if (linkTo) withSiteLinks(tree, linkTo);
  const headings = addHeadingIds(tree);
  const html = toHtml(inParts(tree), { characterReferences: { useNamedReferences: true } });
  return { html, words: countWords(tree), headings };
}

/** The page's body as hast. */
export function mdxToTree(mdx: string): Root {
  const tree = mdxToHast(withoutFrontMatter(mdx), { features, position: false }) as Root;
  return { type: 'root', children: tree.children.map(toElement) as Root['children'] };
}

/** Its lines stay, blank, so that errors name the right ones. */
function withoutFrontMatter(mdx: string): string {
  const block = FRONT_MATTER.exec(mdx)?.[0] ?? '';
  return block.replace(/[^\n]+/g, '') + mdx.slice(block.length);
}

function toElement(node: Nodes | JsxElement): ElementContent {
  switch (node.type) {
    case 'text':
      return node;
    case 'element':
      return fromMarkdown(node);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return fromJsx(node);
    default:
      throw new Error(`Unexpected \`${node.type}\`, expected text and elements only`);
  }
}

function fromMarkdown({ tagName, properties, children }: Element): Element {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties)) {
    attributes[name === 'className' ? 'class' : name] = Array.isArray(value)
      ? value.join(' ')
      : String(value);
  }
  return element(tagName, attributes, children.map(toElement));
}

function fromJsx({ type, name, attributes, children }: JsxElement): Element {
  const tagName = name ?? '';
  checkElement(tagName);
  const properties: Record<string, string> = {};
  for (const { name: key = '', value } of attributes) {
    checkAttribute(tagName, key, value);
    properties[key] = String(value);
  }
  const made = element(tagName, properties, unwrapped(tagName, children.map(toElement)));
  // A paragraph of one element loses its paragraph in MDX.
  return type === 'mdxJsxFlowElement' && INLINE.has(tagName) ? element('p', {}, [made]) : made;
}

function element(tagName: string, attributes: Record<string, string>, children: ElementContent[]): Element {
  checkElement(tagName);
  for (const [name, value] of Object.entries(attributes)) checkAttribute(tagName, name, value);
  // HTML leaves the side of a cell to the styles.
  const { class: className, align, ...properties }: Element['properties'] = attributes;
  const number = isFigure(tagName, children) && 'number';
  const classes = [className, align, number].filter(Boolean).map(String);
  if (classes.length > 0) properties['className'] = classes;
  if (SCROLLING.has(tagName)) properties['tabIndex'] = 0;
  const href = attributes['href'] ?? '';
  if (isExternal(href)) {
    properties['rel'] = ['nofollow', 'noopener'];
    // On paper an address is printed behind its words, but not behind itself.
    if (isItsOwnText(href, children)) properties['className'] = ['bare'];
  }
  return { type: 'element', tagName, properties, children };
}

/** A cell with nothing but a number, which is read in one line: "10 480". */
function isFigure(tagName: string, [text, ...rest]: ElementContent[]): boolean {
  return (
    (tagName === 'td' || tagName === 'th') &&
    rest.length === 0 &&
    text?.type === 'text' &&
    FIGURE.test(text.value)
  );
}

function isItsOwnText(href: string, [text]: ElementContent[]): boolean {
  return (
    text?.type === 'text' && [text.value, `http://${text.value}`, `https://${text.value}`].includes(href)
  );
}

/** A cell or an item that holds one paragraph holds its text; a paragraph holds no paragraphs. */
function unwrapped(tagName: string, children: ElementContent[]): ElementContent[] {
  const alone = children.length === 1 && UNWRAPPED.has(tagName);
  if (!children.some(isParagraph) || (!alone && tagName !== 'p')) return children;
  return children.flatMap((child) => (isParagraph(child) ? child.children : [child]));
}

function isParagraph(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}

/** What scrolls sideways where it is too wide must be within the reach of keys. */
const SCROLLING = new Set(['pre', 'table']);
const UNWRAPPED = new Set(['caption', 'dd', 'dt', 'li', 'td', 'th']);
