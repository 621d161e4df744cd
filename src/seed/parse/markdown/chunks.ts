// The Markdown parser's work grows with the square of a text's blocks, so a long text is parsed in chunks.
import type { Root } from 'mdast';

/** Where to look for the end of a chunk. */
export interface ChunkSizes {
  /** In characters: from here on, a chunk ends at the next place where no block is cut. */
  minLength: number;
  /** In lines and marks: from here on, a chunk ends at any line, and one paragraph becomes two. */
  maxWeight: number;
}

const SIZES: ChunkSizes = { minLength: 20_000, maxWeight: 3_000 };

const BLANK = /^[ \t]*\n?$/;
/** After a blank line, a line that neither continues nor begins a list, a quotation or a note; code and HTML may go on. */
const NEW_BLOCK = /^[^\s\-+*>\d<[|:=`~]/;
const TABLE_ROW = /\|/;
const MARKS = /[[*_~`<!]/g;
/** Makes a heading of the line above it, which costs as much as many marks. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*\n?$/;
const UNDERLINE_WEIGHT = 10;
/** Becomes a paragraph of its own unless code or HTML before it is still open; no text has this character. */
const PROBE = '\n\n\ufdd0\n';

export interface Chunk {
  text: string;
  root: Root;
}

/** @returns chunks that make up the text, and the tree of each */
export function* splitIntoChunks(
  text: string,
  parse: (text: string) => Root,
  sizes = SIZES,
): Generator<Chunk> {
  for (let start = 0; start < text.length; ) {
    const chunk = takeChunk(text, start, parse, sizes);
    yield chunk;
    start += chunk.text.length;
  }
}

function takeChunk(text: string, start: number, parse: (text: string) => Root, sizes: ChunkSizes): Chunk {
  for (let factor = 1; ; factor *= 2) {
    const end = findEnd(text, start, sizes.minLength * factor, sizes.maxWeight * factor);
    const chunk = text.slice(start, end);
    if (end === text.length) return { text: chunk, root: parse(chunk) };
    const root = parse(chunk + PROBE);
    if (root.children.at(-1)?.position?.start.offset === chunk.length + 2) {
      root.children.pop();
      return { text: chunk, root };
    }
  }
}

function findEnd(text: string, start: number, minLength: number, maxWeight: number): number {
  let [weight, afterBlank] = [0, false];
  for (let at = start; at < text.length; ) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, next);
    const isLong = at - start >= minLength || weight >= maxWeight / 2;
    if (at > start && afterBlank && isLong && NEW_BLOCK.test(line)) return at;
    const isRow = TABLE_ROW.test(line);
    if (at > start && weight >= maxWeight && /^\S/.test(line) && !isRow) return at;
    const marks = Array.from(line.matchAll(MARKS), ({ index }) => index);
    weight += 1 + marks.length + (UNDERLINE.test(line) ? UNDERLINE_WEIGHT : 0);
    if (marks.length > maxWeight * 2 && !isRow) {
      return findWordStart(text, at + (marks[maxWeight] ?? 0)) ?? next;
    }
    afterBlank = BLANK.test(line);
    at = next;
  }
  return text.length;
}

/** Start of the next word; a mark alone could begin a list there. */
function findWordStart(text: string, from: number): number | undefined {
  const start = /(?<= )[*_[`]*\p{L}/gu;
  start.lastIndex = from;
  return start.exec(text)?.index;
}
