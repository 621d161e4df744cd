// Reads the number of a page in a line of its own, or beside the title that each page repeats:
//
//     - 12 -     Trang 3/12     iv     12          THE SALT ROAD     THE SALT ROAD | 13
import { alternatives } from '../../../languages/alternatives.ts';
import { readRoman } from '../numbers.ts';

export interface PageNumber {
  value: number;
  /** The line without the number, in small letters; members of one series share it. */
  title: string;
  side: 'start' | 'end' | 'alone';
  /** Whether the line says that this is a page: "Trang", "3/12", a gap or bar between title and number. */
  isSaid: boolean;
  /** Whether it says how many pages there are. */
  isTotal: boolean;
  /** Where the title stands in the line; absent if there is none. */
  span?: readonly [from: number, to: number];
}

const WORDS = alternatives(({ pages }) => pages?.words);
const TOTALS = alternatives(({ pages }) => pages?.totals);
const DIGITS = String.raw`(?<digits>\d{1,4}|[ivxlc]{1,8})`;
const TOTAL = String.raw`(?<total>\s{0,3}(?:\/|${TOTALS})\s{0,3}\d{1,4})?`;
const NUMBER = String.raw`(?<word>${WORDS}\s{0,3})?${DIGITS}${TOTAL}`;
/** "- 3 -", "[3]", "~ 3 ~"; not "3." and "3)", which number parts. */
const ALONE = new RegExp(
  String.raw`^(?<frame>[-–—~·•|*[(<]{0,3})\s{0,3}${NUMBER}\s{0,3}[-–—~·•|*\])>]{0,3}$`,
  'iu',
);
const GAP = String.raw`(?<gap>\s{3,}|\s*\t\s*|\s{0,3}[|·•–—/]\s{0,3}|\s{1,2})`;
const START = new RegExp(String.raw`^[-–—[]?\s?${NUMBER}\s?[-–—\]]?${GAP}(?<title>\S.*)$`, 'iu');
const END = new RegExp(String.raw`^(?<title>.*?\S)${GAP}[-–—[]?\s?${NUMBER}\s?[-–—\]]?$`, 'iu');
/** A gap that people do not type between two words. */
const SURE_GAP = /\s{3}|\t|[|·•–—/]/;
/** In characters. */
const LONGEST_LINE = 160;
const WORD = /\p{L}{2}/u;

/** @param text - without the white space around it */
export function readPageNumber(text: string): PageNumber | undefined {
  if (text.length > LONGEST_LINE || !/\d|[ivxlc]/i.test(text)) return undefined;
  // "3)" numbers an item.
  const isItem = /[)\]>]$/.test(text) && !/^[([<]/.test(text);
  return (
    (isItem ? undefined : readForm(ALONE, text, 'alone')) ??
    readForm(START, text, 'start') ??
    readForm(END, text, 'end')
  );
}

function readForm(form: RegExp, text: string, side: PageNumber['side']): PageNumber | undefined {
  const { digits = '', word, total, gap = '', title, frame } = form.exec(text)?.groups ?? {};
  const value = /^\d/.test(digits) ? Number(digits) : readRoman(digits);
  if (!value) return undefined;
  const isSaid = word !== undefined || total !== undefined || SURE_GAP.test(gap);
  const common = { value, side, isSaid, isTotal: total !== undefined };
  if (title === undefined) return { ...common, title: `${word?.trim() ?? ''} ${frame}`.toLowerCase() };
  if (!WORD.test(title)) return undefined;
  const from = text.indexOf(title);
  return { ...common, title: title.replace(/\s+/g, ' ').toLowerCase(), span: [from, from + title.length] };
}
