// The text of a document as its reader sees it: words go on from one inline element to the next, and end with a paragraph.
import type { Piece } from './cut-pieces.ts';

export interface TextPiece extends Piece {
  node: Text;
}

export interface ReadText {
  /** Paragraphs are parted by `\0`, which no page can hold. */
  text: string;
  pieces: TextPiece[];
}

/** Not in a line of text; those that are, are named in src/render/allowed.ts. */
const BLOCK = ':not(a, code, del, em, small, strong, sub, sup)';
const PAUSE = 500;

export function* readText(root: Element): Generator<undefined, ReadText> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const pieces: TextPiece[] = [];
  const texts: string[] = [];
  let [length, steps] = [0, 0];
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++steps % PAUSE === 0) yield;
    if (!(node instanceof Text)) {
      // Whatever stands in between parts words, be it a line break.
      if ((node as Element).matches(BLOCK)) block = undefined;
      continue;
    }
    const own = node.parentElement?.closest(BLOCK);
    const isJoined = own === block;
    // Blanks between paragraphs, or between cells of a table, where no mark may stand.
    if (!isJoined && node.data.trim() === '') continue;
    if (!isJoined) length += texts.push('\0') && 1;
    block = own;
    pieces.push({ node, text: node.data, start: length });
    texts.push(node.data);
    length += node.data.length;
  }
  return { text: texts.join(''), pieces };
}
