// Names of HTML elements, by what becomes of them.
import type { Element } from 'hast';

/** What they hold is not the text: code, styles, controls, other pages. */
export const DROPPED: ReadonlySet<string> = new Set([
  ...[
    'applet',
    'audio',
    'base',
    'button',
    'canvas',
    'datalist',
    'embed',
    'frameset',
    'head',
    'iframe',
    'link',
  ],
  ...['meta', 'noembed', 'noframes', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template'],
  ...['textarea', 'title', 'video', 'xmp'],
]);

/** They begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dt', 'fieldset'],
  ...['footer', 'form', 'header', 'hgroup', 'html', 'legend', 'li', 'main', 'nav', 'p', 'search', 'section'],
  ...['summary', 'caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);

/** Blocks that become blocks of their own kind. */
export const STRUCTURE: ReadonlySet<string> = new Set([
  ...[
    'blockquote',
    'dir',
    'dl',
    'figcaption',
    'figure',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'menu',
    'ol',
    'pre',
  ],
  ...['listing', 'table', 'ul'],
]);

export const PHRASES: ReadonlySet<string> = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
  ],
  ...[
    'ins',
    'kbd',
    'label',
    'mark',
    'nobr',
    'picture',
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'small',
    'span',
  ],
  ...['strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var'],
]);

/** They hold nothing and need no end. */
export const VOID: ReadonlySet<string> = new Set([
  ...['base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
]);

/** Their end may be left out. */
export const OPEN_ENDED: ReadonlySet<string> = new Set([
  ...['colgroup', 'dd', 'dt', 'li', 'p', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);

/** Whether nobody would see an element, or what it holds is no text. */
export function isLeftOut({ tagName, properties }: Element): boolean {
  const style = String(properties['style'] ?? '');
  return DROPPED.has(tagName) || 'hidden' in properties || HIDING.test(style);
}

/** `display:none`, `visibility : hidden` */
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
