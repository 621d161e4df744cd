import type { Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { normalise } from '../../decode/normalise.ts';
import { isIgnored } from './element-names.ts';

/** White space as HTML defines it; a no-break space is a letter. */
const SPACE = /[ \t\n\r\f\v]+/g;

/** Text in a line. It is normalised again: character references hold what the seed's own text was cleaned of. */
export function collapseSpace(text: string): string {
  return normalise(text).replace(SPACE, ' ');
}

/** The text of an element, its white space kept. */
export function elementText(element: Nodes): string {
  let text = '';
  visit(element, (node) => {
    if (node.type === 'text' || node.type === 'raw') text += normalise(node.value);
    if (node.type !== 'element') return undefined;
    if (isIgnored(node)) return SKIP;
    if (node.tagName === 'br') text += '\n';
    return undefined;
  });
  return text;
}
