// The Markdown parser's work grows with the square of a text's blocks, so a long text is read in pieces.
import type { Root } from 'mdast';

/** Where to look for an end of a piece. */
export interface Sizes {
  /** In characters. */
  enough: number;
  /** In lines and marks: without a better place before, any line has to do, and one paragraph becomes two. */
  tooMuch: number;
}

const SIZES: Sizes = { enough: 20_000, tooMuch: 3_000 };

const BLANK = /^[ \t]*\n?$/;
/** After a blank line, what neither continues nor begins a list, a quotation or a note; code and HTML still may go on. */
const PARTS = /^[^\s\-+*>\d<[|:=`~]/;
const TABLE_ROW = /\|/;
const MARKS = /[[*_~`<!]/g;
/** Makes a heading of what is above it, at the cost of many marks. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*\n?$/;
/** A paragraph of its own, unless code or HTML before it is still open; no text has this character. */
const PROBE = '\n\n\ufdd0\n';

export interface Piece {
  text: string;
  root: Root;
}

/** @returns pieces that make up the text, and the tree of each */
export function* piecesOf(text: string, parse: (text: string) => Root, sizes = SIZES): Generator<Piece> {
  for (let start = 0; start < text.length; ) {
    const piece = pieceAt(text, start, parse, sizes);
    yield piece;
    start += piece.text.length;
  }
}

function pieceAt(text: string, start: number, parse: (text: string) => Root, sizes: Sizes): Piece {
  for (let factor = 1; ; factor *= 2) {
    const end = endOf(text, start, sizes.enough * factor, sizes.tooMuch * factor);
    const piece = text.slice(start, end);
    if (end === text.length) return { text: piece, root: parse(piece) };
    const root = parse(piece + PROBE);
    if (root.children.at(-1)?.position?.start.offset === piece.length + 2) {
      root.children.pop();
      return { text: piece, root };
    }
  }
}

function endOf(text: string, start: number, enough: number, tooMuch: number): number {
  let [weight, afterBlank] = [0, false];
  for (let at = start; at < text.length; ) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, next);
    const some = at - start >= enough || weight >= tooMuch / 2;
    if (at > start && afterBlank && some && PARTS.test(line)) return at;
    const isRow = TABLE_ROW.test(line);
    if (at > start && weight >= tooMuch && /^\S/.test(line) && !isRow) return at;
    const marks = Array.from(line.matchAll(MARKS), ({ index }) => index);
    weight += 1 + marks.length + (UNDERLINE.test(line) ? 10 : 0);
    if (marks.length > tooMuch * 2 && !isRow) return wordAfter(text, at + (marks[tooMuch] ?? 0)) ?? next;
    afterBlank = BLANK.test(line);
    at = next;
  }
  return text.length;
}

/** Where the next word begins; a mark alone could begin a list there. */
function wordAfter(text: string, from: number): number | undefined {
  const blank = /(?<= )[*_[`]*\p{L}/gu;
  blank.lastIndex = from;
  return blank.exec(text)?.index;
}
