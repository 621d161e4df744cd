// Standard HTML elements as MDX nodes, where Markdown has no syntax, or none that every program reads.
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element among blocks. */
export function flowElement(
  name: string,
  children: MdxJsxFlowElement['children'],
  attributes: Attributes = {},
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributeNodes(attributes), children };
}

/** An element in a line of text. */
export function textElement(
  name: string,
  children: MdxJsxTextElement['children'],
  attributes: Attributes = {},
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributeNodes(attributes), children };
}

function attributeNodes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : { type: 'mdxJsxAttribute', name, value },
  );
}
