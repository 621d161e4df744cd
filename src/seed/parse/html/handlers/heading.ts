import type { Heading, PhrasingContent, Text } from 'mdast';
import { joinAnchors } from '../../../mdast/anchors.ts';
import type { BlockHandler } from './handler.ts';

/** A heading is one line: its paragraphs are joined, and other blocks follow it. */
export const convertHeading: BlockHandler = ({ tagName, children }, depth, convertBlocks) => {
  const blocks = convertBlocks(children, depth + 1);
  const lines = blocks.filter((node) => node.type === 'paragraph' || node.type === 'heading');
  const others = blocks.filter((node) => node.type !== 'paragraph' && node.type !== 'heading');
  const phrases = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line.children : [createSpace(), ...line.children],
  );
  const line = phrases.map((node) => (node.type === 'break' ? createSpace() : node));
  if (line.length === 0) return others;
  return [
    {
      type: 'heading',
      depth: Number(tagName.slice(1)) as Heading['depth'],
      children: line,
      ...joinAnchors(lines),
    },
    ...others,
  ];
};

/** A new node each time: later steps change nodes in place. */
function createSpace(): Text {
  return { type: 'text', value: ' ' };
}
