// Matches are found in a whole text and marked in the pieces that it is made of: emphasis and links part words and phrases.
import type { Match } from './find-matches.ts';

/** A piece of the text and where in it the piece begins. */
export interface Piece {
  text: string;
  start: number;
}

/** The part of a match that lies in one piece. */
export interface Cut {
  /** Index of the piece. */
  piece: number;
  /** Within the piece. */
  start: number;
  end: number;
}

/**
 * @param matches - in the order of the text
 * @returns for each match its parts
 * @example of "<em>Đà</em> Nẵng": cutPieces([{start: 0, end: 7}], [{text: 'Đà', start: 0}, {text: ' Nẵng', start: 2}])
 * // => [[{piece: 0, start: 0, end: 2}, {piece: 1, start: 0, end: 5}]]
 */
export function cutPieces(matches: readonly Match[], pieces: readonly Piece[]): Cut[][] {
  let first = 0;
  return matches.map(({ start, end }) => {
    while (first < pieces.length && endOf(pieces[first]) <= start) first += 1;
    const cuts: Cut[] = [];
    for (let piece = first; piece < pieces.length; piece++) {
      const from = pieces[piece]?.start ?? 0;
      if (from >= end) break;
      cuts.push({ piece, start: Math.max(0, start - from), end: Math.min(end, endOf(pieces[piece])) - from });
    }
    return cuts;
  });
}

function endOf(piece: Piece | undefined): number {
  return piece ? piece.start + piece.text.length : 0;
}
