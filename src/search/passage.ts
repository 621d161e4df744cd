// The part of a document's text to show with a hit: the window of words that holds most matches.
import type { Piece } from './backend.ts';
import type { Opened } from './documents.ts';

const WORDS = 30;
/** Words before the first match, to tell what it is about. */
const BEFORE = 6;

/**
 * Neighbouring matches are one piece, the space between them included.
 *
 * @param places - of the matches among the document's words
 */
export function passageOf(
  { pieces: words, gap, pieceOf }: Pick<Opened, 'pieces' | 'gap' | 'pieceOf'>,
  places: readonly number[],
): Piece[] {
  const matches = new Set(places.map((place) => pieceOf[place] ?? 0));
  const start = Math.max(0, Math.min(focusOf([...matches]) - BEFORE, words.length - WORDS));
  const end = Math.min(words.length, start + WORDS);
  const pieces: Piece[] = [{ text: start > 0 ? '… ' : '', match: false }];
  const add = (text: string, match: boolean) => {
    const last = pieces.at(-1);
    if (last?.match === match) last.text += text;
    else pieces.push({ text, match });
  };
  for (let at = start; at < end; at++) {
    if (at > start) add(gap, matches.has(at - 1) && matches.has(at));
    add(words[at] ?? '', matches.has(at));
  }
  if (end < words.length) add(' …', false);
  return pieces.filter(({ text }) => text !== '');
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
