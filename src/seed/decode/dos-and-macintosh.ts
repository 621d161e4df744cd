// Encodings of DOS and of the Macintosh. Statistics of letter frequencies do not know them, but read as another encoding,
// their texts have symbols and capitals in the middle of words.
import { eld } from 'eld/small';
import { findDecoder } from './decoders.ts';
import type { EncodingGuess } from './vietnamese.ts';

const CANDIDATES = ['cp437', 'cp850', 'cp852', 'cp866', 'cp737', 'macintosh', 'maccenteuro', 'maccyrillic'];
/** Between blanks, without punctuation around. */
const WORDS = /[^\s\p{P}\u00ab\u00bb]+(?:[^\s]*[^\s\p{P}\u00ab\u00bb]+)?/gu;
const NOT_ASCII = /\P{ASCII}/u;
/** "été", "Été", "ÉTÉ", "Saint-Malô", "l’été"; of one script. */
const PART = '(?:\\p{Lu}?\\p{Ll}+|\\p{Lu}+)';
const WELL_FORMED = new RegExp(`^${PART}(?:[-'’]${PART})*$`, 'u');
const SCRIPTS = [
  /^[\p{Script=Latin}\p{Script=Common}]+$/u,
  /^[\p{Script=Cyrillic}\p{Script=Common}]+$/u,
  /^[\p{Script=Greek}\p{Script=Common}]+$/u,
];
/** Well-formed words among those that have more than ASCII. */
const MIN_SHARE = 0.9;
/** Distance to the share of what statistics have found. */
const MIN_LEAD = 0.05;
/** Words on which no guess can rest. */
const MIN_WORDS = 2;
/** No statistics stand behind it. */
const CONFIDENCE = 0.8;

/**
 * @param other - what statistics have found
 * @returns an encoding in which the words are better formed; `undefined` if there is none
 */
export function guessDosOrMacintosh(sample: Uint8Array, other: string): EncodingGuess | undefined {
  const read = (label: string) => findDecoder(label).read(sample);
  const found = scoreWords(read(other));
  if (found.words < MIN_WORDS || found.share + MIN_LEAD > 1) return undefined;
  const readings = CANDIDATES.map((label) => ({ label, text: read(label) }))
    .map((reading) => ({ ...reading, share: scoreWords(reading.text).share }))
    .filter(({ share }) => share >= MIN_SHARE && share >= found.share + MIN_LEAD);
  const best = Math.max(...readings.map(({ share }) => share));
  const [likeliest] = readings
    .filter(({ share }) => share === best)
    .map((reading) => ({ ...reading, likeness: languageScore(reading.text) }))
    .sort((a, b) => b.likeness - a.likeness);
  return likeliest && { label: likeliest.label, confidence: CONFIDENCE * likeliest.share };
}

function scoreWords(text: string): { words: number; share: number } {
  const words = (text.match(WORDS) ?? []).filter((word) => NOT_ASCII.test(word));
  const formed = words.filter(
    (word) => WELL_FORMED.test(word) && SCRIPTS.some((script) => script.test(word)),
  );
  return { words: words.length, share: formed.length / Math.max(1, words.length) };
}

/** How much a text looks like the language that it is most like; encodings that give the same text are equal. */
function languageScore(text: string): number {
  return Math.max(0, ...Object.values(eld.detect(text).getScores()));
}
