// The old Vietnamese encodings use the same bytes for different letters. The right one turns most words with diacritics
// into Vietnamese syllables; other languages do so in no encoding.
import { findDecoder } from './decoders.ts';
import { isSyllable } from './syllable.ts';

export interface EncodingGuess {
  label: string;
  /** 0 … 1 */
  confidence: number;
}

/** In order of preference where two give the same text. */
const CANDIDATES = ['windows-1258', 'tcvn3', 'vni', 'viscii'];
/** Anything between spaces, ASCII punctuation, digits, quotes and dashes: the wrong encoding puts symbols into words. */
const WORDS = /(?:[a-z]|[^\s\p{ASCII}“”‘’„–—…]){2,}/giu;
const NOT_ASCII = /\P{ASCII}/u;
/** Syllables among words with diacritics: names and misspellings are not; chance gives fewer. */
const MIN_SHARE = 0.75;
/** Syllables with diacritics among all words: quotes and dashes of another encoding are fewer. */
const MIN_DENSITY = 0.2;
/** Distance to the next best share. */
const MIN_LEAD = 0.15;

export function guessVietnamese(bytes: Uint8Array): EncodingGuess | undefined {
  const scores = CANDIDATES.map((label) => ({ label, ...scoreText(findDecoder(label).read(bytes)) }));
  const [best, next] = scores.sort((a, b) => b.share - a.share);
  if (!best || !next || best.share < MIN_SHARE) return undefined;
  if (best.share - next.share < MIN_LEAD) return undefined;
  return { label: best.label, confidence: best.share * (best.syllables / (best.syllables + 1)) };
}

function scoreText(text: string): { syllables: number; share: number } {
  const words = text.normalize('NFC').match(WORDS) ?? [];
  const marked = words.filter((word) => NOT_ASCII.test(word));
  const syllables = marked.filter(isSyllable).length;
  const share = syllables < words.length * MIN_DENSITY ? 0 : syllables / Math.max(1, marked.length);
  return { syllables, share };
}
