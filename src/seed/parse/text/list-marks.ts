// Reads the marks that list items begin with: "-", "1.", "1.2.", "2)", "(3)", "a)", "iv.", "[5]", "¹".
import { languages } from '../../languages/index.ts';
import type { Line } from './lines.ts';

export interface Mark {
  kind: 'number' | 'letter' | 'roman' | 'note' | 'dash';
  /** Common to all marks of one list: the dash itself, or the signs around the number. */
  sign: string;
  /** Numbers count up by one; letters may skip some. */
  value: number;
  /** Among marks at the same indentation, the one with the higher rank is the inner. */
  rank: number;
}

/** Letters in the order in which items are counted by them: "đ" comes after "d". */
export const ITEM_LETTERS = languages
  .flatMap(({ alphabet }) => alphabet?.itemLetters ?? [])
  .reduce((letters, [letter, after]) => letters.replace(after, after + letter), 'abcdefghijklmnopqrstuvwxyz');

/** A quick test: most lines begin with a capital, and no mark does. */
const MAYBE_MARK = new RegExp(String.raw`^[-–—•*+·([\d${ITEM_LETTERS}¹²³⁰⁴-⁹]`);
const DASH = /^([-–—•*+·])\s+(?=\S)/;
const NUMBER = /^(\(?)((?:\d{1,2}\.)*)(\d{1,3})([.)/])\s+(?=\S)/;
const LETTER = new RegExp(String.raw`^(\(?)([${ITEM_LETTERS}])([.)/])\s+(?=\S)`);
const ROMAN = /^(\(?)(x{0,3})(ix|iv|v?i{0,3})([.)/])\s+(?=\S)/;
const NOTE = /^(?:\[(\d{1,3})\]\s+|([¹²³⁰⁴-⁹]{1,3})\s*)(?=\S)/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RANK = { note: 0, number: 1, inBrackets: 10, letter: 20, roman: 30, dash: 40, plus: 41 } as const;
const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/**
 * @returns the possible meanings of a line's mark, the likeliest first; none if it has no mark
 * @example readMarks("h) …") // => [letter 8]
 * @example readMarks("i) …") // => [roman 1, letter 9]
 */
export function readMarks({ text }: Line): Mark[] {
  if (!MAYBE_MARK.test(text)) return [];
  const dash = DASH.exec(text)?.[1];
  if (dash) return [{ kind: 'dash', sign: dash, value: 1, rank: dash === '+' ? RANK.plus : RANK.dash }];
  const [note, digits = '', raised = ''] = NOTE.exec(text) ?? [];
  if (note) {
    const value = Number([...raised].map((sign) => RAISED.indexOf(sign)).join('') || digits);
    return [{ kind: 'note', sign: raised ? '¹' : '[]', value, rank: RANK.note }];
  }
  const [, open = '', outer = '', number, close = ''] = NUMBER.exec(text) ?? [];
  if (number && (open === '' || close === ')')) {
    const depth = outer.split('.').length - 1;
    const rank = close === ')' ? RANK.inBrackets : RANK.number + depth;
    return [{ kind: 'number', sign: `${open}${outer}${close}`, value: Number(number), rank }];
  }
  const [roman, letter] = [readRoman(text), readLetter(text)];
  // A list may begin with "i)" as a numeral; "v)" and "x)" are letters of lists that began earlier.
  const likely = roman?.value === 1 ? [roman, letter] : [letter, roman];
  return likely.filter((mark) => mark !== undefined);
}

function readRoman(text: string): Mark | undefined {
  const [, open = '', tens = '', ones = '', close = ''] = ROMAN.exec(text) ?? [];
  const value = tens.length * 10 + ROMANS.indexOf(ones);
  if (value < 1 || (open && close !== ')')) return undefined;
  return { kind: 'roman', sign: `${open}${close}`, value, rank: RANK.roman };
}

function readLetter(text: string): Mark | undefined {
  const [, open = '', letter, close = ''] = LETTER.exec(text) ?? [];
  if (!letter || (open && close !== ')')) return undefined;
  return {
    kind: 'letter',
    sign: `${open}${close}`,
    value: ITEM_LETTERS.indexOf(letter) + 1,
    rank: RANK.letter,
  };
}
