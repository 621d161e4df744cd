import type { Heading, Paragraph } from 'mdast';
import { collapseSpace, runningText } from './running-text.ts';

/**
 * The lines of a block, each on one line of text; a single one unless it has hard breaks.
 *
 * @example blockLines(paragraph of 'một', break, 'hai') // => ['một', 'hai']
 */
export function blockLines(node: Paragraph | Heading): string[] {
  const lines = [''];
  for (const child of node.children) {
    if (child.type === 'break') lines.push('');
    else lines.push(`${lines.pop()}${'value' in child ? child.value : runningText(child)}`);
  }
  return lines.map(collapseSpace);
}
