// Finds the headline below lines that only describe a text, "Nguồn: sổ bếp", "Người gửi: bà Sáu", or adorn it,
// "~~~o0o~~~". It stays in the text.
import type { Root } from 'mdast';
import { isOrnament } from '../../letterhead/cell-look.ts';
import { blockLines } from '../sentence/block-lines.ts';
import { isBesideHeadline, isHeadlineLike } from './headline-like.ts';

/** "Dặn: mua muối"; not "Hà Nội: Mưa lớn kéo dài …", which is longer. */
const FIELD = /^\p{Lu}[^:.!?…]{0,25}:\s\S.{0,60}$(?<![.!?…]["”]?)/u;
/** Blocks of fields and ornaments. */
const MOST_BLOCKS = 3;

export function lineBelowFields(tree: Root): string | undefined {
  for (const [at, node] of tree.children.slice(0, MOST_BLOCKS + 1).entries()) {
    if (node.type === 'thematicBreak') continue;
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    const lines = blockLines(node);
    const areFields = lines.every(
      (line) => isBesideHeadline(line) || isOrnament(line) || (lines.length > 1 && FIELD.test(line)),
    );
    if (areFields && node.type === 'paragraph') continue;
    const [line = ''] = lines;
    const isAlone = lines.length === 1 && at > 0 && tree.children.length > at + 1;
    return isAlone && isHeadlineLike(line) ? line : undefined;
  }
  return undefined;
}
