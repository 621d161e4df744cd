// Reads the number at the start of a line, and whether the rest could be a heading.
import type { Line } from './lines.ts';

export interface NumberedLine {
  line: Line;
  /** Index among the lines of the file. */
  at: number;
  kind: 'roman' | 'letter' | 'arabic';
  /** Numbers of one series count up together: "roman", "arabic 1.2." */
  series: string;
  number: number;
  /** "1." is 1 deep, "1.2.1" is 3. */
  depth: number;
  /** Whether it stands alone and its words could be a heading. */
  fits: boolean;
}

/** "IV. ", "II - ", "III/ "; alone in its line the point may be missing. */
const ROMAN = /^([IVXLC]{1,8})(?:[.)/]?$|[.)/]\s+|\s*[-–—]\s+)/;
/** "A. ", "B/ " */
const LETTER = /^([A-Z])[.)/]\s+/;
/** "1. ", "2/ ", "1.1 ", "1.2.3. "; not "01. ", "3.000 ", "1.5 triệu", whose next word is no name. */
const ARABIC = /^((?:[1-9]\d?\.){0,4}[1-9]\d?)([.)/]?)\s+/;
const LONGEST_HEADING = 120;
/** Capital first; a script without capitals has any letter. */
const NAME = /^["“‘«(]?[\p{Lu}\p{Lt}\p{Lo}]/u;
/** "… đã họp.", "… gồm;": ends like a sentence; not "Vì sao?", "Thành phần:". */
const SENTENCE_END = /[.,;!…。，；！]["”’»)]?$/u;
/** Contains a sentence: "Hồ sơ. Người dân nộp …"; "TP. Huế" is a name. */
const SENTENCES = /\p{L}{3}[.!?]\s+\p{Lu}/u;

/** @returns the possible meanings of the line's number: "C." is a letter and a hundred */
export function readNumbers(line: Line, standsAlone: boolean): NumberedLine[] {
  const interpretations: NumberedLine[] = [];
  const note = (kind: NumberedLine['kind'], mark: string, number: number, depth = 1, parent = '') => {
    const name = line.text.slice(mark.length);
    const fits = standsAlone && line.text.length <= LONGEST_HEADING && (name === '' || isName(name));
    interpretations.push({ line, at: 0, kind, series: `${kind} ${parent}`, number, depth, fits });
  };
  const { text } = line;
  const [romanMark, roman = ''] = ROMAN.exec(text) ?? [];
  if (romanMark && writeRoman(romanValue(roman)) === roman) note('roman', romanMark, romanValue(roman));
  const [letterMark, letter = ''] = LETTER.exec(text) ?? [];
  if (letterMark) note('letter', letterMark, letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1);
  const [arabicMark, numbers = '', end] = ARABIC.exec(text) ?? [];
  const parts = numbers.split('.');
  // "1 " alone in front of words is a count: "3 người".
  if (arabicMark && (end || parts.length > 1)) {
    note('arabic', arabicMark, Number(parts.at(-1)), parts.length, parts.slice(0, -1).join('.'));
  }
  return interpretations;
}

function isName(text: string): boolean {
  return NAME.test(text) && !SENTENCE_END.test(text) && !SENTENCES.test(text);
}

const VALUES: readonly [string, number][] = [
  ...([
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
  ] as const),
  ...([
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const),
].map(([sign, value]) => [sign, value]);

function romanValue(roman: string): number {
  const values = [...roman].map((sign) => VALUES.find(([own]) => own === sign)?.[1] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** @example writeRoman(14) // => 'XIV' */
function writeRoman(number: number): string {
  let rest = number;
  return VALUES.reduce((result, [sign, value]) => {
    const count = Math.floor(rest / value);
    rest -= count * value;
    return result + sign.repeat(count);
  }, '');
}

/** @returns 14 for "xiv" or "XIV", 0 for what is no number */
export function readRoman(text: string): number {
  const capitals = text.toUpperCase();
  const value = romanValue(capitals);
  return writeRoman(value) === capitals ? value : 0;
}
