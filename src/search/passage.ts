// The part of a document's text to show with a hit: the window of words that holds most matches.
import { restoreStroke } from '../fold.ts';
import type { Piece } from './backend.ts';

const WORDS = 30;

/**
 * @param content - the text as Pagefind keeps it: words parted by white space, or by U+200B in languages without it
 * @param locations - indexes of the matching words
 */
export function passageOf(content: string, locations: readonly number[]): Piece[] {
  const segmented = content.includes('\u200b');
  const words = segmented ? content.split('\u200b') : content.trim().split(/\s+/);
  const gap = segmented ? '' : ' ';
  const start = startOf(
    [...locations].sort((a, b) => a - b),
    words.length,
  );
  const matches = new Set(locations);
  const pieces: Piece[] = start > 0 ? [{ text: '… ', match: false }] : [];
  for (let at = start; at < Math.min(words.length, start + WORDS); at++) {
    const match = matches.has(at);
    const text = restoreStroke(words[at] ?? '');
    const last = pieces.at(-1);
    // Neighbouring matches are one passage to the reader: one mark, the space between them included.
    if (last && last.match === match) last.text += (at > start ? gap : '') + text;
    else {
      if (last && at > start && last.match) pieces.push({ text: gap + text, match });
      else {
        if (last && at > start) last.text += gap;
        pieces.push({ text, match });
      }
    }
  }
  if (start + WORDS < words.length) pieces.push({ text: ' …', match: false });
  return pieces;
}

function startOf(locations: readonly number[], length: number): number {
  let best = locations[0] ?? 0;
  let most = 0;
  for (const [index, from] of locations.entries()) {
    let inside = index;
    while ((locations[inside] ?? Number.POSITIVE_INFINITY) < from + WORDS) inside += 1;
    if (inside - index > most) {
      most = inside - index;
      best = from;
    }
  }
  // Some words before the first match tell what it is about.
  return Math.max(0, Math.min(best - 6, length - WORDS));
}
