import { newerToneSpelling } from '../../../shared/letters/word.ts';
import { joinWords } from './join-words.ts';
import type { Reading } from './readings.ts';

/**
 * The phrases to look up for one reading, since the index splits texts at blanks only: a tone on one vowel or the other,
 * punctuation inside a word or a blank in its place.
 *
 * @example "hòa 26/6" => "hòa 26/6", "hoà 26/6", "hòa 26 6"
 */
export function indexSpellings({ text, words }: Pick<Reading, 'text' | 'words'>): string[] {
  const plain = joinWords(words);
  const spellings = [text, plain, mapTokens(text, newerToneSpelling)];
  for (const [at, { form }] of words.entries()) {
    // A text may mix both placements of a tone, but rarely inside one phrase.
    if (newerToneSpelling(form) !== form)
      spellings.push(joinWords(words.with(at, { form: newerToneSpelling(form), bare: '' })));
  }
  // "covid 19" is "Covid-19" in most texts.
  spellings.push(plain.replace(/(\p{L}) (?=\p{N})/gu, '$1'));
  return [...new Set(spellings)];
}

function mapTokens(text: string, change: (token: string) => string): string {
  return text
    .split(/\s+/)
    .map((token) => change(token.toLowerCase()))
    .join(' ');
}
