// Standard elements as MDX nodes, for what Markdown has no mark for, or none that is read everywhere.
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element that holds blocks. */
export function block(
  name: string,
  children: MdxJsxFlowElement['children'],
  attributes: Attributes = {},
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: listOf(attributes), children };
}

/** An element in a line. */
export function inline(
  name: string,
  children: MdxJsxTextElement['children'],
  attributes: Attributes = {},
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: listOf(attributes), children };
}

function listOf(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : { type: 'mdxJsxAttribute', name, value },
  );
}
