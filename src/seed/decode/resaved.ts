// A text in an old encoding that an editor took for windows-1252 and saved as Unicode: `Vieät Nam`, or `Ã©` for é. Its bytes
// prove Unicode, and its letters are still wrong.
import { findDecoder } from './decoders.ts';
import { isSyllable } from './syllable.ts';
import { type EncodingGuess, guessVietnamese } from './vietnamese.ts';
import { BEYOND_LATIN_1, RUNS, restoreBytes } from './windows-1252.ts';

const NOT_ASCII_RUNS = new RegExp(`[\\x80-\\xff${BEYOND_LATIN_1}]+`, 'gu');
/** Whoever wrote a letter that no byte stands for had Unicode. */
const UNICODE_LETTER = new RegExp(`(?![\\0-\\xff${BEYOND_LATIN_1}])[\\p{L}\\p{M}]`, 'u');
/** Most Vietnamese texts have one of these soon. */
const COMMON_UNICODE_LETTER = /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** A letter of UTF-8 begins with one of these bytes, and has more. */
const FIRST_BYTE = /^[\xc2-\xf4]./s;
const NOT_ASCII = /\P{ASCII}/u;
/** «a», »a«: around a word, though old encodings have letters in their place. */
const QUOTES = /(?<![^\s(])[«»]|[«»](?![^\s).,;:!?])/g;
/** Beyond ASCII, and no letter that Vietnamese has in windows-1252. */
const FOREIGN = /(?![ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý])\P{ASCII}/u;

/** In characters: enough for the proof by syllables, whatever the size of the text. */
const SAMPLE_LENGTH = 65_536;
/** A text that is Unicode already must give more syllables than bytes that may be anything. */
const MIN_CONFIDENCE = 0.7;
/** Syllables of three letters and more: two signs in a row give one by chance. */
const LONG_WORDS = /[\p{L}\p{M}]{3,}/gu;
const MIN_DIFFERENT = 2;
const MIN_TWICE = 3;
const MIN_TWICE_SHARE = 0.8;

/** The old Vietnamese encoding of a text that was saved as Unicode; proved by its syllables. */
export function guessResaved(text: string): EncodingGuess | undefined {
  if (!NOT_ASCII.test(text) || COMMON_UNICODE_LETTER.test(text) || UNICODE_LETTER.test(text))
    return undefined;
  const start = text.lastIndexOf(' ', text.search(NOT_ASCII)) + 1;
  const sample = text
    .slice(start, start + SAMPLE_LENGTH)
    .replace(RUNS, (run) => (restoreBytes(run) ? run : ' '));
  const guess = guessSurely(sample);
  const unquoted = sample.replace(QUOTES, ' ');
  if (unquoted === sample || FOREIGN.test(unquoted)) return guess;
  return guessSurely(unquoted)?.label === guess?.label ? guess : undefined;
}

function guessSurely(sample: string): EncodingGuess | undefined {
  const bytes = restoreBytes(sample) ?? new Uint8Array();
  const guess = guessVietnamese(bytes);
  if (!guess || guess.confidence < MIN_CONFIDENCE) return undefined;
  const words = findDecoder(guess.label).read(bytes).normalize('NFC').match(LONG_WORDS) ?? [];
  const different = new Set(words.filter((word) => NOT_ASCII.test(word) && isSyllable(word)));
  return different.size >= MIN_DIFFERENT ? guess : undefined;
}

/**
 * Whether a text is UTF-8 that was read as windows-1252, and saved as UTF-8 again.
 *
 * @example isUtf8Twice('ChÃ o cÃ¡c báº¡n') // => true
 */
export function isUtf8Twice(text: string): boolean {
  if (COMMON_UNICODE_LETTER.test(text)) return false;
  let [twice, once] = [0, 0];
  for (const [run] of text.slice(0, SAMPLE_LENGTH).matchAll(NOT_ASCII_RUNS)) {
    if (FIRST_BYTE.test(run) && isUtf8(restoreBytes(run))) twice += 1;
    else once += 1;
  }
  return twice >= MIN_TWICE && twice >= (twice + once) * MIN_TWICE_SHARE;
}

function isUtf8(bytes: Uint8Array | undefined): boolean {
  try {
    return bytes !== undefined && new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== '';
  } catch {
    return false;
  }
}
