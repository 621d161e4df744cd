// How a language writes days, and the words around them.
import type { Patterns } from './patterns.ts';

export interface Calendar {
  /** Whether "5/6/2023" is in June for certain; if not, either may be meant. */
  dayFirst: boolean;
  /** Spellings of the twelve months in small letters, without a point; none where months are numbers. */
  months?: readonly (readonly string[])[];
  /** Words that a day's number may follow: "*ngày* 26". */
  dayWords?: Patterns;
  /** Forms of a day within a text, in the order in which they are tried. */
  days?: readonly DayForm[];
  /** A month and its year and nothing else; two groups, in this order. */
  monthAndYear?: readonly RegExp[];
  /** Words in a line that only says when a text was written, in small letters; months need not be repeated. */
  lineWords?: readonly string[];
  /** After numbers in such a line: "19*h*30", "3*rd*", "10*am*". */
  numberSuffixes?: Patterns;
  /** Labels of such a line before a colon, in any case: "*Thời gian*: 26/6/2023". */
  lineLabels?: Patterns;
  /** Labels of a document's number in the column before such a line: "*Số*: 12/QĐ-UBND". */
  documentNumbers?: Patterns;
  /** Openings of clauses that name another day than the text's own, in any case: "*Theo* Nghị định ngày 5/3/2020". */
  otherDayWords?: Patterns;
  /** Words shortly before a year in which something is planned, or that belongs to a name, in any case: "*đến* năm 2030". */
  plannedYearWords?: Patterns;
}

export interface DayForm {
  /** With three groups in the order below; the year may be missing. */
  pattern: RegExp;
  order: 'dmy' | 'mdy' | 'ymd';
  /** Added to the year as it is written: 2018 for the era of which 2023 is the fifth year. */
  epoch?: number;
  /** How many years the era has; a later one is an error. */
  years?: number;
}
