// The old Vietnamese encodings use the same bytes for different letters. The one that makes most words with marks
// into Vietnamese syllables is the right one; other languages do so in none.
import { decoderFor } from './decoders.ts';
import { isSyllable } from './syllable.ts';

export interface Reading {
  label: string;
  /** 0 … 1 */
  confidence: number;
}

/** In the order of preference where two read the same. */
const CANDIDATES = ['windows-1258', 'tcvn3', 'vni', 'viscii'];
/** Between spaces, ASCII marks and digits, quotes and dashes: in a wrong encoding a word may hold symbols, and these be letters. */
const WORDS = /(?:[a-z]|[^\s\p{ASCII}“”‘’„–—…]){2,}/giu;
const NOT_ASCII = /\P{ASCII}/u;
/** Of the words with marks: names and slips are not syllables; chance makes fewer. */
const SHARE = 0.75;
/** Of all words: quotes and dashes of another encoding may look like syllables, but are not that many. */
const DENSITY = 0.2;
/** How far ahead of the next one. */
const LEAD = 0.15;

export function vietnameseReading(bytes: Uint8Array): Reading | undefined {
  const readings = CANDIDATES.map((label) => ({ label, ...score(decoderFor(label).read(bytes)) }));
  const [best, next] = readings.sort((a, b) => b.share - a.share);
  if (!best || !next || best.share < SHARE) return undefined;
  if (best.share - next.share < LEAD) return undefined;
  return { label: best.label, confidence: best.share * (best.good / (best.good + 1)) };
}

function score(text: string): { good: number; share: number } {
  const words = text.normalize('NFC').match(WORDS) ?? [];
  const marked = words.filter((word) => NOT_ASCII.test(word));
  const good = marked.filter(isSyllable).length;
  const share = good < words.length * DENSITY ? 0 : good / Math.max(1, marked.length);
  return { good, share };
}
