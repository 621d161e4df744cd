// The element of a letterhead: a block for each part, in the order of the text, whose classes tell pages where to set it.
import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { flowElement } from '../mdast/jsx.ts';
import type { Letterhead } from './letterhead.ts';

/** @param contents - of the sources of its cells: the words of a line, or a whole block */
export function createLetterheadNode<Source>(
  { name, parts }: Letterhead<Source>,
  contents: (source: Source) => PhrasingContent[] | BlockContent,
): MdxJsxFlowElement {
  const blocks = parts.map(({ role, cells }) =>
    flowElement('div', joinLines(cells.map(({ source }) => contents(source))), { class: role }),
  );
  return flowElement('div', blocks, { class: name });
}

/** Whether a node is a letterhead above the title. */
export function isLetterheadNode(node: RootContent | undefined): node is MdxJsxFlowElement {
  return (
    node?.type === 'mdxJsxFlowElement' &&
    node.attributes.some(
      (attribute) => 'name' in attribute && attribute.name === 'class' && attribute.value === 'letterhead',
    )
  );
}

/** Lines that follow each other are one paragraph. */
function joinLines(contents: readonly (PhrasingContent[] | BlockContent)[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let open: Paragraph | undefined;
  for (const content of contents) {
    if (!Array.isArray(content)) {
      blocks.push(content);
      open = undefined;
    } else if (open) {
      open.children.push({ type: 'break' }, ...content);
    } else {
      open = { type: 'paragraph', children: [...content] };
      blocks.push(open);
    }
  }
  return blocks;
}
