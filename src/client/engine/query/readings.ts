// The ways in which texts may write one query: an abbreviation in full or the reverse, "TP.HCM" in one word or two, sĩ or sỹ.
import { normaliseWord, splitWords, type Word } from '../../../shared/letters/word.ts';
import { MOST_READINGS, READING_COST } from '../rank/weights.ts';
import { joinWords } from './join-words.ts';
import { findOtherNames, type OtherNames } from './other-names.ts';
import { CITY, CITY_NAMES, I_OR_Y } from './vietnamese.ts';

export interface Reading {
  words: readonly Word[];
  /** As it was typed where that says more than the words: "26/6", "TP.HCM". */
  text: string;
  /** Distance from what was typed, in points of a grade; 0 for exactly that. */
  cost: number;
  /** The words to show to the reader, if one was corrected. */
  corrected?: string;
}

/**
 * @returns what was typed first, then by cost
 * @example in a collection that has "Công an nhân dân (CAND)": expandReadings('cand') // => cand, công an nhân dân
 */
export function expandReadings(text: string, names: OtherNames, lang = ''): Reading[] {
  let readings: Reading[] = [{ words: splitWords(text, lang), text, cost: 0 }];
  for (const expand of [withCityNames, withOtherNames, withOtherLetters]) {
    const expanded = readings.flatMap((reading) => [reading, ...expand(reading, names)]);
    readings = dropRepeated(expanded).slice(0, MOST_READINGS);
  }
  return readings;
}

export function createReading(words: readonly Word[], cost: number): Reading {
  return { words, text: joinWords(words), cost };
}

/** The city that is written in five ways: "TPHCM", "TP HCM", "thành phố Hồ Chí Minh". */
function withCityNames({ words, cost }: Reading): Reading[] {
  const text = joinWords(words);
  const found = CITY.exec(text);
  if (!found) return [];
  return CITY_NAMES.map((name) =>
    createReading(splitWords(text.replace(found[0], name)), cost + READING_COST.city),
  );
}

function withOtherNames({ words, cost }: Reading, names: OtherNames): Reading[] {
  return [...findOtherNames(words, names)].map(({ start, end, other, rank }) => {
    const written = [...words.slice(0, start), ...splitWords(other), ...words.slice(end)];
    return createReading(written, cost + READING_COST.name * (rank + 1));
  });
}

function withOtherLetters({ words, cost }: Reading): Reading[] {
  return words.flatMap((word, at) => {
    if (!I_OR_Y.test(word.bare)) return [];
    return [
      createReading(words.with(at, normaliseWord(swapLastLetter(word.form))), cost + READING_COST.letter),
    ];
  });
}

function swapLastLetter(form: string): string {
  return form
    .normalize('NFD')
    .replace(/[iy](?=\p{M}*$)/u, (letter) => (letter === 'i' ? 'y' : 'i'))
    .normalize('NFC');
}

function dropRepeated(readings: readonly Reading[]): Reading[] {
  const byText = new Map<string, Reading>();
  for (const reading of readings) {
    const text = joinWords(reading.words);
    const known = byText.get(text);
    if (!known || known.cost > reading.cost) byText.set(text, reading);
  }
  return [...byText.values()].sort((a, b) => a.cost - b.cost);
}
