// MDX → HTML without running anything. Sätteri parses to hast; expressions, ESM, components and elements that the seed
// half does not write are refused, so a page can hold nothing alive even if a mark had slipped through the escaping.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { isExternal } from '../safe-url.ts';
import { checkAttribute, checkElement, INLINE } from './allowed.ts';
import { withHeadingIds } from './heading-ids.ts';
import { type LinkTo, withSiteLinks } from './site-links.ts';

interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: (ElementContent | JsxElement)[];
}

/** Plain text stays plain: no autolinks, no curly quotes made from straight ones. */
const features = { gfm: false, smartPunctuation: false, frontmatter: true } as const;

/**
 * @param mdx - a whole page, front-matter included
 * @param linkTo - where its links lead; without it, where they say
 * @throws Error if the page is not valid MDX or holds anything that would have to be run
 */
export function mdxToHtml(mdx: string, linkTo?: LinkTo): string {
  const tree = mdxToTree(mdx);
  return toHtml(withHeadingIds(linkTo ? withSiteLinks(tree, linkTo) : tree), {
    characterReferences: { useNamedReferences: true },
  });
}

/** The page's body as hast. */
export function mdxToTree(mdx: string): Root {
  const tree = mdxToHast(mdx, { features, position: false }) as Root;
  return { type: 'root', children: tree.children.flatMap(toElement) as Root['children'] };
}

function toElement(node: Nodes | JsxElement): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [node];
    case 'element':
      return [fromMarkdown(node)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [fromJsx(node)];
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
  return element(tagName, attributes, children.flatMap(toElement));
}

function fromJsx({ type, name, attributes, children }: JsxElement): Element {
  const tagName = name ?? '';
  checkElement(tagName);
  const properties: Record<string, string> = {};
  for (const { name: key = '', value } of attributes) {
    checkAttribute(tagName, key, value);
    properties[key] = String(value);
  }
  const made = element(tagName, properties, unwrapped(tagName, children.flatMap(toElement)));
  // A paragraph of one element loses its paragraph in MDX.
  return type === 'mdxJsxFlowElement' && INLINE.has(tagName) ? element('p', {}, [made]) : made;
}

function element(tagName: string, attributes: Record<string, string>, children: ElementContent[]): Element {
  checkElement(tagName);
  for (const [name, value] of Object.entries(attributes)) checkAttribute(tagName, name, value);
  const { class: className, ...properties }: Element['properties'] = attributes;
  if (className) properties['className'] = [String(className)];
  if (isExternal(attributes['href'] ?? '')) properties['rel'] = ['nofollow', 'noopener'];
  return { type: 'element', tagName, properties, children };
}

/** A cell or an item that holds one paragraph holds its text; a paragraph holds no paragraphs. */
function unwrapped(tagName: string, children: ElementContent[]): ElementContent[] {
  const alone = children.length === 1 && UNWRAPPED.has(tagName);
  if (!alone && tagName !== 'p') return children;
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : [child],
  );
}

const UNWRAPPED = new Set(['caption', 'dd', 'dt', 'li', 'td', 'th']);
