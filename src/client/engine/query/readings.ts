// One query, the ways in which texts may write it: an abbreviation in full or the other way round, "TP.HCM" in one word or
// two, sĩ or sỹ. And, when that finds nothing, with one slip put right.
import { newTone, type Word, wordOf, wordsIn } from '../../../shared/word.ts';
import type { Lexicon } from './lexicon.ts';
import type { Names } from './names.ts';

export interface Reading {
  words: readonly Word[];
  /** As it is written where that tells more than its words: "26/6", "TP.HCM". */
  text: string;
  /** How far it is from what was typed; 0 is just that. */
  cost: number;
  /** The words as they are to be shown, where a slip was put right. */
  corrected?: string;
}

const COST = { otherForm: 0.02, otherName: 0.1, otherLetter: 0.05, slip: 0.25 } as const;
/** So many names in one query, each in several forms, are nobody's query. */
const MOST = 12;

/** @example in a collection that has "Công an nhân dân (CAND)": readingsOf('cand') // => cand, công an nhân dân */
export function readingsOf(text: string, lexicon: Names, lang = ''): Reading[] {
  let readings: Reading[] = [{ words: wordsIn(text, lang), text, cost: 0 }];
  for (const expand of [cityNames, otherNames, otherLetters]) {
    readings = distinct(readings.flatMap((reading) => [reading, ...expand(reading, lexicon)])).slice(0, MOST);
  }
  return readings;
}

/** The city that is written in five ways: "TPHCM", "TP HCM", "thành phố Hồ Chí Minh". */
function cityNames({ words, cost }: Reading): Reading[] {
  const text = textOf(words);
  const found = /(?<=^|\s)(?:tp|thành phố) ?(?:hcm|hồ chí minh)(?=\s|$)/u.exec(text);
  if (!found) return [];
  return ['tp hcm', 'tphcm', 'tp hồ chí minh', 'thành phố hồ chí minh', 'thành phố hcm'].map((name) =>
    reading(wordsIn(text.replace(found[0], name)), cost + COST.otherForm),
  );
}

function otherNames({ words, cost }: Reading, lexicon: Names): Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let end = at + 1; end <= Math.min(words.length, at + lexicon.longestName); end++) {
      const name = words.slice(at, end);
      for (const [rank, other] of lexicon.otherNames(textOf(name)).entries()) {
        const written = [...words.slice(0, at), ...wordsIn(other), ...words.slice(end)];
        found.push(reading(written, cost + COST.otherName * (rank + 1)));
      }
    }
  }
  return found;
}

/** After these consonants a syllable's last sound is written i or y. */
const I_OR_Y = /^(?:h|k|l|m|s|t|v|qu)[iy]$/;

function otherLetters({ words, cost }: Reading): Reading[] {
  return words.flatMap((word, at) => {
    if (!I_OR_Y.test(word.bare)) return [];
    return [reading(words.with(at, wordOf(swapLast(word.form))), cost + COST.otherLetter)];
  });
}

function swapLast(form: string): string {
  return form
    .normalize('NFD')
    .replace(/[iy](?=\p{M}*$)/u, (letter) => (letter === 'i' ? 'y' : 'i'))
    .normalize('NFC');
}

/**
 * The query with one of its words put right; words that no text has come first.
 *
 * @param doubtful - which words to try
 */
export function* correctionsOf(
  words: readonly Word[],
  doubtful: ReadonlySet<number>,
  lexicon: Lexicon,
): Generator<Reading> {
  const all = words.map((word, at) => ({ word, at, times: lexicon.withLetters(word.bare) }));
  const order = all.filter(({ at }) => doubtful.has(at));
  order.sort((a, b) => a.times - b.times);
  for (const { word, at } of order) {
    for (const meant of lexicon.meantBy(word)) {
      const mended = reading(words.with(at, meant), COST.slip);
      yield { ...mended, corrected: mended.text };
    }
  }
}

/**
 * What to ask the index for, which splits a text at blanks only: a tone on one vowel or the other, marks inside a word
 * or a blank instead of them.
 *
 * @example "hòa 26/6" => "hòa 26/6", "hoà 26/6", "hòa 26 6"
 */
export function spellingsOf({ text, words }: Pick<Reading, 'text' | 'words'>): string[] {
  const plain = textOf(words);
  const spellings = [text, plain, eachToken(text, newTone)];
  for (const [at, { form }] of words.entries()) {
    // A text may mix both, a phrase of two such words seldom does.
    if (newTone(form) !== form) spellings.push(textOf(words.with(at, { form: newTone(form), bare: '' })));
  }
  // "covid 19" is "Covid-19" in most texts.
  spellings.push(plain.replace(/(\p{L}) (?=\p{N})/gu, '$1'));
  return [...new Set(spellings)];
}

function eachToken(text: string, change: (token: string) => string): string {
  return text
    .split(/\s+/)
    .map((token) => change(token.toLowerCase()))
    .join(' ');
}

function reading(words: readonly Word[], cost: number): Reading {
  return { words, text: textOf(words), cost };
}

function textOf(words: readonly Word[]): string {
  return words.map(({ form }) => form).join(' ');
}

function distinct(readings: readonly Reading[]): Reading[] {
  const byText = new Map<string, Reading>();
  for (const reading of readings) {
    const text = textOf(reading.words);
    const known = byText.get(text);
    if (!known || known.cost > reading.cost) byText.set(text, reading);
  }
  return [...byText.values()].sort((a, b) => a.cost - b.cost);
}
