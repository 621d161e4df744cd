// The part of a document's text to show with a hit: the window of words that holds most matches.
import { placedWordsIn } from '../../../shared/word.ts';
import type { Piece } from '../../lib/backend.ts';
import type { Opened } from '../retrieve/documents.ts';

const WORDS = 30;
/** Words before the first match, to tell what it is about. */
const BEFORE = 6;

/**
 * Neighbouring matches are one piece: with the blank between them, or what joins two words that no blank parts ("26/6").
 *
 * @param places - of the matches among the document's words
 */
export function passageOf(
  { pieces: words, gap, pieceOf }: Pick<Opened, 'pieces' | 'gap' | 'pieceOf'>,
  places: readonly number[],
): Piece[] {
  const matches = new Map<number, number[]>();
  for (const place of new Set(places)) {
    const piece = pieceOf[place] ?? 0;
    const known = matches.get(piece);
    if (known) known.push(place);
    else matches.set(piece, [place]);
  }
  const start = Math.max(0, Math.min(focusOf([...matches.keys()]) - BEFORE, words.length - WORDS));
  const end = Math.min(words.length, start + WORDS);
  const pieces: Piece[] = [{ text: start > 0 ? '… ' : '', match: false }];
  const add = (text: string, match: boolean) => {
    const last = pieces.at(-1);
    if (last?.match === match) last.text += text;
    else if (text !== '') pieces.push({ text, match });
  };
  let isOpen = false;
  for (let at = start; at < end; at++) {
    const cuts = cut(words[at] ?? '', numbersIn(matches.get(at) ?? [], pieceOf));
    if (at > start) add(gap, isOpen && cuts[0]?.match === true);
    for (const { text, match } of cuts) add(text, match);
    isOpen = cuts.at(-1)?.match === true;
  }
  if (end < words.length) add(' …', false);
  return pieces.filter(({ text }) => text !== '');
}

/** Which of the words of a piece are meant, from 0: "TP.Đà" has two. */
function numbersIn(places: readonly number[], pieceOf: readonly number[]): Set<number> {
  return new Set(
    places.map((place) => {
      let first = place;
      while (first > 0 && pieceOf[first - 1] === pieceOf[place]) first -= 1;
      return place - first;
    }),
  );
}

/** @example cut('(26/6)', new Set([0, 1])) // => '(', match '26/6', ')' */
function cut(piece: string, numbers: ReadonlySet<number>): Piece[] {
  if (numbers.size === 0) return [{ text: piece, match: false }];
  const cuts: Piece[] = [];
  let from = 0;
  for (const [number, { start, end }] of [...placedWordsIn(piece)].entries()) {
    if (!numbers.has(number)) continue;
    const before = { text: piece.slice(from, start), match: numbers.has(number - 1) };
    cuts.push(before, { text: piece.slice(start, end), match: true });
    from = end;
  }
  cuts.push({ text: piece.slice(from), match: false });
  return cuts.filter(({ text }) => text !== '');
}

/** The first of the matches that lie closest together. */
export function focusOf(locations: readonly number[]): number {
  const sorted = [...locations].sort((a, b) => a - b);
  let best = sorted[0] ?? 0;
  let most = 0;
  for (const [index, from] of sorted.entries()) {
    let inside = index;
    while ((sorted[inside] ?? Number.POSITIVE_INFINITY) < from + WORDS - BEFORE) inside += 1;
    if (inside - index > most) {
      most = inside - index;
      best = from;
    }
  }
  return best;
}
