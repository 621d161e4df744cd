// Addresses in running text become links with the same text: "https://example.vn/a", "to5@example.vn".
import type { Root, Text } from 'mdast';
import { type Replacement, replaceInTexts } from './replace-in-texts.ts';

/** Up to white space, quotation marks or brackets. */
const ADDRESS =
  /(?<![\p{L}\p{N}@/._-])(?:https?:\/\/[^\s<>"“”«»{}|\\^`[\]]{3,2000}|[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})/giu;
/** Punctuation that a sentence puts behind an address. */
const PUNCTUATION = /(?<![.,;:!?'’…)])[.,;:!?'’…)]+$/u;

/** Code and text inside links stay as they are. */
export function seedLinks() {
  return (tree: Root): void => replaceInTexts(tree, findAddresses);
}

function findAddresses({ value }: Text): Replacement[] {
  // A quick test: most texts have neither.
  if (!value.includes('://') && !value.includes('@')) return [];
  return [...value.matchAll(ADDRESS)].flatMap((match) => {
    const address = trimPunctuation(match[0]);
    const url = address.includes('://') ? address : `mailto:${address}`;
    if (!URL.canParse(url)) return [];
    const node = { type: 'link' as const, url, children: [{ type: 'text' as const, value: address }] };
    return [{ start: match.index, end: match.index + address.length, node }];
  });
}

/** A closing bracket belongs to the address if it has the opening one too: ".../Huế_(thành_phố)". */
function trimPunctuation(address: string): string {
  const marks = PUNCTUATION.exec(address)?.[0] ?? '';
  const isBracketed = marks.startsWith(')') && address.includes('(');
  return address.slice(0, address.length - marks.length + (isBracketed ? 1 : 0));
}
