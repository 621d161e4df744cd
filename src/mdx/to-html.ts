// MDX → HTML without running anything. Sätteri parses to hast; expressions, ESM, components and elements that the seed
// half does not write are refused, so a page can hold nothing alive even if a mark had slipped through the escaping.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';

/** Elements that the seed half writes, and the attributes each may carry. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  p: [],
  br: [],
  blockquote: [],
  figure: [],
  figcaption: [],
  small: [],
};

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
 * @throws Error if the page is not valid MDX or holds anything that would have to be run
 */
export function mdxToHtml(mdx: string): string {
  return toHtml(mdxToTree(mdx), { characterReferences: { useNamedReferences: true } });
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
  const allowed = attributesOf(tagName);
  const unknown = Object.keys(properties).find((name) => !allowed.includes(name));
  if (unknown) throw new Error(`Unexpected attribute \`${unknown}\` of \`${tagName}\``);
  return { type: 'element', tagName, properties, children: children.flatMap(toElement) };
}

function fromJsx({ name, attributes, children }: JsxElement): Element {
  const tagName = name ?? '';
  const allowed = attributesOf(tagName);
  const properties: Record<string, string> = {};
  for (const attribute of attributes) {
    if (!attribute.name || !allowed.includes(attribute.name) || typeof attribute.value !== 'string') {
      throw new Error(`Unexpected attribute \`${attribute.name}\` of \`${tagName}\``);
    }
    properties[attribute.name] = attribute.value;
  }
  return { type: 'element', tagName, properties, children: children.flatMap(toElement) };
}

function attributesOf(name: string): readonly string[] {
  const allowed = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (!allowed) throw new Error(`Unexpected element \`${name}\`, expected ${known}`);
  return allowed;
}

const known = Object.keys(ELEMENTS)
  .map((name) => `\`${name}\``)
  .join(', ');
