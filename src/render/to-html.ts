// MDX → HTML without running anything. Sätteri parses to hast; expressions, ESM, components and elements that `seed/write/`
// does not write are refused, so that nothing on a page runs even if a mark was not escaped.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { checkAttribute, checkElement, INLINE } from './allowed.ts';
import { countWords } from './count-words.ts';
import { createElement } from './create-element.ts';
import { addHeadingIds, type Heading } from './heading-ids.ts';
import { resolveFragments } from './resolve-fragments.ts';
import { type LinkTo, resolveSiteLinks } from './resolve-site-links.ts';
import { splitLetterhead } from './split-letterhead.ts';
import { splitLongText } from './split-long-text.ts';

interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: (ElementContent | JsxElement)[];
}

/** Plain text stays plain: no autolinks, no curly quotes made from straight ones. */
const features = { gfm: false, smartPunctuation: false, frontmatter: false } as const;
/** `---`, YAML, `---` */
const FRONT_MATTER = /^---\n(?:[^\n]*\n)*?---(?=\n|$)/;

export interface Body {
  /** The letterhead of an official document, which stands above its title; '' if it has none. */
  letterhead: string;
  /** The rest. */
  html: string;
  /** Number of words; in scripts that put no blanks between them, of letters. */
  words: number;
  headings: Heading[];
}

/**
 * @param mdx - a whole page, front-matter included
 * @param linkTo - where its links lead; without it, where they say
 * @throws Error if the page is not valid MDX or holds anything that would run
 */
export function mdxToHtml(mdx: string, linkTo?: LinkTo): string {
  const { letterhead, html } = mdxToBody(mdx, linkTo);
  return letterhead + html;
}

/**
 * The same, with its length and its headings. With `linkTo`, links within the document lead to its places too.
 *
 * @param title - of the page, to which links may lead
 */
export function mdxToBody(mdx: string, linkTo?: LinkTo, title = ''): Body {
  const tree = mdxToTree(mdx);
  if (linkTo) resolveSiteLinks(tree, linkTo);
  const headings = addHeadingIds(tree);
  if (linkTo) resolveFragments(tree, title);
  const { above, below } = splitLetterhead(tree);
  const [letterhead, html] = [{ ...tree, children: above }, splitLongText({ ...tree, children: below })].map(
    (part) => toHtml(part, { characterReferences: { useNamedReferences: true } }),
  ) as [string, string];
  return { letterhead, html, words: countWords(tree), headings };
}

/** The page's body as hast. */
export function mdxToTree(mdx: string): Root {
  const tree = mdxToHast(blankFrontMatter(mdx), { features, position: false }) as Root;
  return { type: 'root', children: tree.children.map(convertNode) as Root['children'] };
}

/** Its lines stay, but blank, so that errors name the right line. */
function blankFrontMatter(mdx: string): string {
  const block = FRONT_MATTER.exec(mdx)?.[0] ?? '';
  return block.replace(/[^\n]+/g, '') + mdx.slice(block.length);
}

function convertNode(node: Nodes | JsxElement): ElementContent {
  switch (node.type) {
    case 'text':
      return node;
    case 'element':
      return convertElement(node);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return convertJsx(node);
    default:
      throw new Error(`Unexpected \`${node.type}\`, expected text and elements only`);
  }
}

function convertElement({ tagName, properties, children }: Element): Element {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties)) {
    attributes[name === 'className' ? 'class' : name] = Array.isArray(value)
      ? value.join(' ')
      : String(value);
  }
  return createElement(tagName, attributes, children.map(convertNode));
}

function convertJsx({ type, name, attributes, children }: JsxElement): Element {
  const tagName = name ?? '';
  checkElement(tagName);
  const properties: Record<string, string> = {};
  for (const { name: key = '', value } of attributes) {
    checkAttribute(tagName, key, value);
    properties[key] = String(value);
  }
  const made = createElement(tagName, properties, unwrapParagraphs(tagName, children.map(convertNode)));
  // MDX reads a paragraph of one element as that element.
  return type === 'mdxJsxFlowElement' && INLINE.has(tagName) ? createElement('p', {}, [made]) : made;
}

/** A cell or an item with one paragraph holds its text directly; a paragraph holds no paragraphs. */
function unwrapParagraphs(tagName: string, children: ElementContent[]): ElementContent[] {
  const alone = children.length === 1 && UNWRAPS_PARAGRAPH.has(tagName);
  if (!children.some(isParagraph) || (!alone && tagName !== 'p')) return children;
  return children.flatMap((child) => (isParagraph(child) ? child.children : [child]));
}

function isParagraph(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}

const UNWRAPS_PARAGRAPH = new Set(['caption', 'dd', 'dt', 'li', 'td', 'th']);
