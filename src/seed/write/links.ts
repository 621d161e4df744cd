// Links that a page may follow stay links. Of the others, and of pictures, which are not fetched, the words and the
// address stay, as text.
import type { Image, Link, Nodes, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isExternal, isSafeUrl } from '../../shared/safe-url.ts';

/** What could end an address early or start an expression in MDX; escapes that are there stay as they are. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%'*|^\u00a1-\uffff]/gu;

/** @returns nothing for a link without a word: nobody could see or name it */
export function linkOf(node: Link): PhrasingContent[] {
  const words = textOf(node).trim();
  const children = node.children.flatMap(withoutLinks);
  const url = encoded(node.url);
  if (!isSafeUrl(node.url) || !URL.canParse(url, 'https://example.org')) {
    return words === node.url
      ? children
      : [...children, { type: 'text', value: ` (${node.url.replace(/\s+/g, ' ')})` }];
  }
  return words ? [{ ...node, children, url }] : children;
}

/** A picture's words, which lead to it if it can be found from anywhere. */
export function pictureOf({ alt, url }: Image): PhrasingContent[] {
  const words = alt?.trim() ?? '';
  if (!words) return [];
  const children: PhrasingContent[] = [{ type: 'text', value: words }];
  return isExternal(url) ? linkOf({ type: 'link', url, children }) : children;
}

/** There is no link in a link. */
function withoutLinks(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const children = (node.children as PhrasingContent[]).flatMap(withoutLinks);
  return node.type === 'link' ? children : [{ ...node, children } as Nodes as PhrasingContent];
}

function encoded(url: string): string {
  return url.trim().replace(UNSAFE, (c) => {
    const hex = encodeURIComponent(c.isWellFormed() ? c : '\ufffd');
    return hex.length > 1 ? hex : `%${c.charCodeAt(0).toString(16)}`;
  });
}
