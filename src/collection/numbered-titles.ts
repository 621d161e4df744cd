// Titles that count, in whatever numerals: "CHƯƠNG IX: ÁO RÁCH", "第十二章", "Hồi thứ ba". They are listed as they count,
// so each gets a text to sort by, in which its number is written in digits.
import { NUMBER_WORDS } from '../shared/number-words.ts';

/** A title, and the titles that it is listed among: "V." is a number beside "IV.", and a letter beside "H." */
export interface TitleInSection {
  title: string;
  section: string;
}

/** The words before the number: "CHƯƠNG", "Hồi thứ", none. A mark must follow a numeral that no word goes before. */
const ROMAN = /^((?:\p{L}[\p{L}\p{M}]*\s+){0,2})([A-Z]{1,8})(?=([\s.:)/–—-]|$))/u;
const HAN = /^(第)\s?([〇零一二三四五六七八九十百]{1,7})(?=\p{L})/u;
const WORDS =
  /^((?:\p{L}[\p{L}\p{M}]*\s+){1,2})((?:mười |hai mươi |ba mươi )?\p{L}[\p{L}\p{M}]*)(?=[\s.:)/–—-]|$)/iu;
/** At most: 399. More of them would be names, as "DI" and "MI". */
const ROMAN_NUMERAL = /^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const SIGNS: Readonly<Record<string, number>> = { C: 100, L: 50, X: 10, V: 5, I: 1 };
const HAN_DIGITS = '〇一二三四五六七八九';

/**
 * @returns for each title the text by which it is sorted, in the same order
 * @example sortableTitles([{title: 'Hồi IX', …}, {title: 'Hồi X', …}]) // => ['Hồi 9', 'Hồi 10']
 */
export function sortableTitles(titles: readonly TitleInSection[]): string[] {
  const numerals = titles.map(readNumeral);
  const series = Map.groupBy(
    numerals.filter((numeral) => numeral !== undefined),
    ({ series }) => series,
  );
  const counting = new Set([...series].filter(([, members]) => isCounting(members)).map(([name]) => name));
  return titles.map(({ title }, at) => {
    const numeral = numerals[at];
    if (!numeral || numeral.value === undefined || !counting.has(numeral.series)) return title;
    return `${numeral.before}${numeral.value}${title.slice(numeral.end)}`;
  });
}

interface Numeral {
  /** Titles of one section that have the same words before their number. */
  series: string;
  before: string;
  /** Missing for a letter that no number begins with: "H." */
  value: number | undefined;
  end: number;
}

function readNumeral({ title, section }: TitleInSection): Numeral | undefined {
  for (const [pattern, kind, read] of FORMS) {
    const [whole, before = '', numeral = '', mark = ''] = pattern.exec(title) ?? [];
    if (whole === undefined) continue;
    if (kind === 'roman' && before === '' && (mark === '' || /\s/.test(mark))) continue;
    const value = read(numeral);
    if (value === undefined && (kind !== 'roman' || numeral.length > 1)) continue;
    const series = [section, kind, before.trim().toLowerCase()].join('\n');
    return { series, before, value, end: whole.length };
  }
  return undefined;
}

/** Two numbers that follow each other, and nothing that is none: "LÊ VI" and "LÊ XI" are names. */
function isCounting(members: readonly Numeral[]): boolean {
  const values = new Set(members.map(({ value }) => value));
  return !values.has(undefined) && [...values].some((value) => value !== undefined && values.has(value + 1));
}

function readRoman(text: string): number | undefined {
  if (!ROMAN_NUMERAL.test(text)) return undefined;
  const values = [...text].map((sign) => SIGNS[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** @example readHan('二十一') // => 21 */
function readHan(text: string): number | undefined {
  let [sum, digit] = [0, 0];
  for (const sign of text.replaceAll('零', '〇')) {
    const unit = { 十: 10, 百: 100 }[sign];
    if (unit) [sum, digit] = [sum + (digit || 1) * unit, 0];
    else digit = HAN_DIGITS.indexOf(sign);
  }
  return sum + digit;
}

function readWords(text: string): number | undefined {
  return NUMBER_WORDS.get(text.toLowerCase().replace(/\s+/g, ' '));
}

const FORMS = [
  [HAN, 'han', readHan],
  [ROMAN, 'roman', readRoman],
  [WORDS, 'words', readWords],
] as const;
