import type { Nodes } from 'hast';
import { normalise } from '../../decode/normalise.ts';
import { isLeftOut } from './names.ts';

/** White space as HTML means it; a no-break space is a letter. */
const SPACE = /[ \t\n\r\f\v]+/g;

/** Text in a line. Character references bring in what the seed's own text was cleaned of. */
export function spaced(text: string): string {
  return normalise(text).replace(SPACE, ' ');
}

/** What an element says, as it is typed. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'raw') return normalise(node.value);
  if (node.type === 'element' && isLeftOut(node)) return '';
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
