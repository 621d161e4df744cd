// Addresses in running text become links that say the same: "https://example.vn/a", "to5@example.vn".
import type { Link, Nodes, PhrasingContent, Root, Text } from 'mdast';

/** Up to white space, quotation marks or brackets; the marks a sentence puts behind an address are not part of it. */
const ADDRESS =
  /(?<![\p{L}\p{N}@/._-])(?:https?:\/\/[^\s<>"“”«»{}|\\^`[\]]{3,2000}|[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})/giu;
const AFTER = /[.,;:!?'’…)]+$/u;

/** Text that is code or a link already stays as it is. */
export function seedLinks() {
  return (tree: Root): void => linkIn(tree);
}

function linkIn(node: Nodes): void {
  if (!('children' in node) || node.type === 'link') return;
  for (const child of node.children) linkIn(child);
  if (!node.children.some((child) => child.type === 'text' && mayHoldAddress(child))) return;
  // Text stands among phrases only, and so do the links that take its place.
  const children: Nodes[] = node.children.flatMap((child): Nodes[] =>
    child.type === 'text' ? piecesOf(child) : [child],
  );
  node.children = children as typeof node.children;
}

/** Most text has neither, and looking for these two costs next to nothing. */
function mayHoldAddress({ value }: Text): boolean {
  return value.includes('://') || value.includes('@');
}

function piecesOf(text: Text): PhrasingContent[] {
  if (!mayHoldAddress(text)) return [text];
  const pieces: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.value.matchAll(ADDRESS)) {
    const address = withoutMarks(match[0]);
    const url = address.includes('://') ? address : `mailto:${address}`;
    if (!URL.canParse(url)) continue;
    if (match.index > end) pieces.push({ type: 'text', value: text.value.slice(end, match.index) });
    pieces.push(link(url, address));
    end = match.index + address.length;
  }
  if (end === 0) return [text];
  if (end < text.value.length) pieces.push({ type: 'text', value: text.value.slice(end) });
  return pieces;
}

/** A closing bracket belongs to the address if it has the opening one too: ".../Huế_(thành_phố)". */
function withoutMarks(address: string): string {
  const marks = AFTER.exec(address)?.[0] ?? '';
  if (marks.startsWith(')') && address.includes('('))
    return address.slice(0, address.length - marks.length + 1);
  return address.slice(0, address.length - marks.length);
}

function link(url: string, value: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value }] };
}
