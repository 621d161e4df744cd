// A link with a safe address stays a link. Of other links, and of images, which are not fetched, the words and the address
// stay as text.
import type { Image, Link, Nodes, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isExternal, isSafeUrl } from '../../shared/safe-url.ts';

/** Characters that could end an address early or start an expression in MDX; escapes that are there stay. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%'*|^\u00a1-\uffff]/gu;

/** @returns no link for one without a word, which readers cannot see or name */
export function rewriteLink(node: Link): PhrasingContent[] {
  const words = textOf(node).trim();
  const children = node.children.flatMap(unwrapLinks);
  const url = encodeAddress(node.url);
  if (!isSafeUrl(node.url) || !URL.canParse(url, 'https://example.org')) {
    return words === node.url
      ? children
      : [...children, { type: 'text', value: ` (${node.url.replace(/\s+/g, ' ')})` }];
  }
  return words ? [{ ...node, children, url }] : children;
}

/** The words of an image, which lead to it if its address is absolute. */
export function rewriteImage({ alt, url }: Image): PhrasingContent[] {
  const words = alt?.trim() ?? '';
  if (!words) return [];
  const children: PhrasingContent[] = [{ type: 'text', value: words }];
  return isExternal(url) ? rewriteLink({ type: 'link', url, children }) : children;
}

/** There is no link in a link. */
function unwrapLinks(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const children = (node.children as PhrasingContent[]).flatMap(unwrapLinks);
  return node.type === 'link' ? children : [{ ...node, children } as Nodes as PhrasingContent];
}

function encodeAddress(url: string): string {
  return url.trim().replace(UNSAFE, (c) => {
    const hex = encodeURIComponent(c.isWellFormed() ? c : '\ufffd');
    return hex.length > 1 ? hex : `%${c.charCodeAt(0).toString(16)}`;
  });
}
