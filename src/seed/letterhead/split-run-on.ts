// Markdown joins the lines of a paragraph: a letterhead that was typed as plain text runs on in one line. Its country, motto,
// number, place and kind part it again.
import type { PhrasingContent, Root } from 'mdast';
import { alternatives } from '../languages/alternatives.ts';
import type { Documents } from '../languages/language.ts';

/** In characters, and in blocks from the top. */
const LONGEST_HEAD = 600;
const MOST_BLOCKS = 4;
const NATIONAL = new RegExp(words('nationalTitles', 'nationalMottoes'), 'iu');
/** "Luật số: 31/2024/QH15", "Số 18-NQ/ĐU"; "Hà Nội, ngày 18 tháng 01 năm 2024"; "QUYẾT ĐỊNH" before small letters. */
const ANCHORS = new RegExp(
  [
    words('nationalTitles', 'nationalMottoes'),
    String.raw`(?<!\p{L})(?:(?:Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư) )?${words('numberLabels')}\s?:?\s?[\p{L}\d.…]{0,12}(?:\s?[/-]\s?[\p{L}\d&.-]{1,24}){1,5}`,
    String.raw`(?<!\p{L})\p{Lu}[\p{L}.]{0,12}(?:\s\p{Lu}[\p{L}.]{0,12}){0,4},\s${words('blankDays')}`,
    '[-–—=_*]{3,}(?:o0o[-–—=_*]{3,})?',
    String.raw`(?<!\p{L})(?:V/v|v/v)\s`,
  ].join('|'),
  'giu',
);
const KIND = new RegExp(String.raw`(?<=\s)${words('kinds', 'letterheadKinds')}(?=\s)`, 'u');
/** Before the subject of a letter: it and the rest are one line. */
const SUBJECT = /^v\/v\s$/i;

/** @returns the blocks of a tree, with line breaks where the parts of a letterhead meet */
export function splitRunOn({ children }: Root): Root['children'] {
  return children.map((node, at) => {
    const [text, ...others] = node.type === 'paragraph' && at < MOST_BLOCKS ? node.children : [];
    if (node.type !== 'paragraph' || text?.type !== 'text' || others.length > 0) return node;
    if (text.value.length > LONGEST_HEAD || !NATIONAL.test(text.value)) return node;
    const parts = splitAtAnchors(text.value).map((value): PhrasingContent => ({ type: 'text', value }));
    return {
      ...node,
      children: parts.flatMap((part, index) => (index === 0 ? [part] : [{ type: 'break' as const }, part])),
    };
  });
}

function splitAtAnchors(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const { 0: anchor, index } of text.matchAll(ANCHORS)) {
    lines.push(text.slice(start, index));
    start = index;
    if (SUBJECT.test(anchor)) break;
    lines.push(anchor);
    start = index + anchor.length;
  }
  const rest = text.slice(start);
  const kind = KIND.exec(rest);
  // "THÔNG BÁO Về việc …": the kind is in capitals, and its subject is not.
  const named = kind && rest.slice(0, kind.index).trim() === '' ? kind.index + kind[0].length : 0;
  const isAlone = named > 0 && /^\s\p{Lu}\p{Ll}/u.test(rest.slice(named));
  lines.push(...(isAlone ? [rest.slice(0, named), rest.slice(named)] : [rest]));
  return lines.map((line) => line.trim()).filter(Boolean);
}

function words(...lists: (keyof Documents)[]): string {
  return alternatives(({ documents }) => lists.flatMap((list) => documents?.[list] ?? []));
}
