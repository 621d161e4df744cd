// Names of HTML elements, by what they are converted to. `handlers/index.ts` has those that become blocks of their kind.
import type { Element } from 'hast';

/** Their content is not text of the page: code, styles, controls, other pages. */
export const DROPPED = nameSet(
  'applet audio base button canvas datalist embed frameset head iframe link meta noembed noframes ' +
    'noscript object script select style svg template textarea title video xmp',
);

/** They begin and end a paragraph. */
export const BLOCKS = nameSet(
  'address article aside body center dd details dialog div dt fieldset footer form header hgroup ' +
    'html legend li main nav p search section summary caption tbody td tfoot th thead tr',
);

/** They stand in a line. */
export const PHRASES = nameSet(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr picture q ' +
    'rp rt ruby s samp small span strike strong sub sup time tt u var',
);

/** They have no content and no end tag. */
export const VOID = nameSet('base br col embed hr img input link meta source track wbr');

/** Their end tag may be left out. */
export const OPEN_ENDED = nameSet('colgroup dd dt li p tbody td tfoot th thead tr');

/** Whether an element is hidden, or its content is not text. */
export function isIgnored({ tagName, properties }: Element): boolean {
  const style = String(properties['style'] ?? '');
  return DROPPED.has(tagName) || 'hidden' in properties || HIDING.test(style);
}

/** `display:none`, `visibility : hidden` */
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

function nameSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
