import type { Root, RootContent } from 'mdast';
import { isDateLine } from './date-lines.ts';
import { runningText } from './running-text.ts';

/** "Địa điểm: Nhà văn hóa tổ 5", "Mã bài: CN-0412"; not "PV: Chào ông!", which is said. */
const LABELLED = /^\p{Lu}[^:.!?…]{1,25}:\s.{0,80}$(?<![.!?…]["”]?)/u;
/** How many lines a text may have above its first words. */
const MOST = 6;

/**
 * First paragraph of running text: not a caption, not a date or another label and its value; inside a quotation only if there is nothing
 * else.
 */
export function firstProse(tree: Root, isPassedOver: (text: string) => boolean = () => false): string {
  const paragraphs: RootContent[] = [];
  for (const node of tree.children) {
    if (node.type === 'paragraph') paragraphs.push(node);
    if (paragraphs.length === MOST) break;
  }
  const words = paragraphs
    .map(runningText)
    .find((text) => !isDateLine(text) && !LABELLED.test(text) && !isPassedOver(text));
  if (words !== undefined) return words;
  const node = paragraphs[0] ?? tree.children.find(({ type }) => type === 'blockquote') ?? tree.children[0];
  return node ? runningText(node) : '';
}
