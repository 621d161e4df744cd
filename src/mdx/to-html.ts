// MDX → HTML without running anything. Sätteri parses to hast; expressions, ESM, components and elements that the seed
// half does not write are refused, so a page can hold nothing alive even if a mark had slipped through the escaping.
import type { ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';

/** Elements that the seed half writes as JSX, and the attributes each may carry. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
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
      return [{ ...node, children: node.children.flatMap(toElement) }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [fromJsx(node)];
    default:
      throw new Error(`Unexpected \`${node.type}\`, expected text and elements only`);
  }
}

function fromJsx({ name, attributes, children }: JsxElement): ElementContent {
  const allowed = ELEMENTS[name ?? ''];
  if (!name || !allowed) throw new Error(`Unexpected element \`${name}\`, expected ${known}`);
  const properties: Record<string, string> = {};
  for (const attribute of attributes) {
    if (!attribute.name || !allowed.includes(attribute.name) || typeof attribute.value !== 'string') {
      throw new Error(`Unexpected attribute \`${attribute.name}\` of \`${name}\``);
    }
    properties[attribute.name] = attribute.value;
  }
  return { type: 'element', tagName: name, properties, children: children.flatMap(toElement) };
}

const known = Object.keys(ELEMENTS)
  .map((name) => `\`${name}\``)
  .join(', ');
