// The part of a document's text to show with a hit: the window of words with most matches.
import { locateWords } from '../../../shared/letters/word.ts';
import type { Piece } from '../../lib/backend.ts';
import type { OpenedDocument } from '../retrieve/opened-document.ts';

/** Pieces of an excerpt. */
const EXCERPT_PIECES = 30;
/** Pieces before the first match, to show its context. */
const PIECES_BEFORE = 6;

/**
 * Neighbouring matches become one piece, with the blank between them, or with the sign between two words without a blank
 * ("26/6").
 *
 * @param positions - of the matches among the document's words
 */
export function cutExcerpt(
  { pieces: words, gap, pieceOf }: Pick<OpenedDocument, 'pieces' | 'gap' | 'pieceOf'>,
  positions: readonly number[],
): Piece[] {
  const matches = new Map<number, number[]>();
  for (const position of new Set(positions)) {
    const piece = pieceOf[position] ?? 0;
    const known = matches.get(piece);
    if (known) known.push(position);
    else matches.set(piece, [position]);
  }
  const start = Math.max(
    0,
    Math.min(findFocus([...matches.keys()]) - PIECES_BEFORE, words.length - EXCERPT_PIECES),
  );
  const end = Math.min(words.length, start + EXCERPT_PIECES);
  const pieces: Piece[] = [{ text: start > 0 ? '… ' : '', match: false }];
  const add = (text: string, match: boolean) => {
    const last = pieces.at(-1);
    if (last?.match === match) last.text += text;
    else if (text !== '') pieces.push({ text, match });
  };
  let isOpen = false;
  for (let at = start; at < end; at++) {
    const cuts = cutPiece(words[at] ?? '', numbersInPiece(matches.get(at) ?? [], pieceOf));
    if (at > start) add(gap, isOpen && cuts[0]?.match === true);
    for (const { text, match } of cuts) add(text, match);
    isOpen = cuts.at(-1)?.match === true;
  }
  if (end < words.length) add(' …', false);
  return pieces.filter(({ text }) => text !== '');
}

/** Numbers of the matching words inside their piece, from 0: "TP.Đà" has two words. */
function numbersInPiece(positions: readonly number[], pieceOf: readonly number[]): Set<number> {
  return new Set(
    positions.map((position) => {
      let first = position;
      while (first > 0 && pieceOf[first - 1] === pieceOf[position]) first -= 1;
      return position - first;
    }),
  );
}

/** @example cutPiece('(26/6)', new Set([0, 1])) // => '(', match '26/6', ')' */
function cutPiece(piece: string, numbers: ReadonlySet<number>): Piece[] {
  if (numbers.size === 0) return [{ text: piece, match: false }];
  const cuts: Piece[] = [];
  let from = 0;
  for (const [number, { start, end }] of [...locateWords(piece)].entries()) {
    if (!numbers.has(number)) continue;
    const before = { text: piece.slice(from, start), match: numbers.has(number - 1) };
    cuts.push(before, { text: piece.slice(start, end), match: true });
    from = end;
  }
  cuts.push({ text: piece.slice(from), match: false });
  return cuts.filter(({ text }) => text !== '');
}

/** The first of the matches that are closest together. */
export function findFocus(matches: readonly number[]): number {
  const sorted = [...matches].sort((a, b) => a - b);
  let best = sorted[0] ?? 0;
  let most = 0;
  for (const [index, from] of sorted.entries()) {
    let inside = index;
    while ((sorted[inside] ?? Number.POSITIVE_INFINITY) < from + EXCERPT_PIECES - PIECES_BEFORE) inside += 1;
    if (inside - index > most) {
      most = inside - index;
      best = from;
    }
  }
  return best;
}
