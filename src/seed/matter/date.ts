// A date is taken only where the text says of itself when it is from: in what a crawler wrote before it, and in the
// words its first sentence opens with ("Ngày 26/6, …"). A year in the middle of a sentence dates nothing.
import type { Root } from 'mdast';
import type { DatePrecision } from '../../front-matter.ts';
import { clausesOf, firstSentence, isAdverbial } from './clauses.ts';
import { dayIn } from './day.ts';
import type { Extractor } from './extractor.ts';
import { isoDay } from './iso-date.ts';
import { firstProse } from './prose.ts';
import { runningText } from './running-text.ts';

/** Names another day than the text's own: "Theo Nghị định ngày 5/3/2020", "Từ ngày 1/7/2025", "Before June 5, 2020". */
const OTHER_DAY = /^(?:theo|từ|trước|sau|according to|after|before|since)(?=\s)/iu;
/** After "June 5, ": "2023", "2023 – The ministry …"; not "2023 people". */
const YEAR = /^\d{4}(?:$|\s+[-–—(])/u;

/** "Huế, ngày 5 tháng 3 năm 2020": the line above a law or letter that says where and when it was signed. */
const SIGNED = /^\p{Lu}[\p{L}\s.-]{1,40},\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\.?$/u;
/** "Thời gian: 19h30 ngày 12/4/2022", "Date: June 5, 2021": a line that says nothing else. */
const LABELLED = /^(?:thời gian|ngày(?: \p{L}+)?|date|published)\s*:\s*(.{4,60})$/iu;
/** How far down such lines may stand, in blocks. */
const HEAD = 12;

export const date: Extractor<'date'> = (tree, file) => {
  const { crawlDate } = file.data;
  const signed = signedIn(tree);
  if (signed) return { value: signed, rule: 'place-and-date' };
  const day = dayIn(openingOf(firstProse(tree)));
  const stated = day?.year && isoDay(day.year, day.month, day.day);
  if (stated) return { value: stated, rule: 'opening-words' };
  if (!crawlDate) return undefined;
  const year = day && !day.year && crawlDate.length < 10 ? yearFor(day.month, crawlDate) : undefined;
  const completed = day && year && isoDay(year, day.month, day.day);
  return completed
    ? { value: completed, rule: 'crawl-prefix+opening-words' }
    : { value: crawlDate, rule: 'crawl-prefix' };
};

/** @example precisionOf('2023-06') // => 'month' */
export function precisionOf(isoDate: string | undefined): DatePrecision {
  if (isoDate === undefined) return 'none';
  return isoDate.length === 4 ? 'year' : isoDate.length === 7 ? 'month' : 'day';
}

function signedIn(tree: Root): string | undefined {
  for (const node of tree.children.slice(0, HEAD)) {
    const text = node.type === 'paragraph' ? runningText(node) : '';
    const match = SIGNED.exec(text);
    if (match) return isoDay(Number(match[3]), Number(match[2]), Number(match[1]));
    const labelled = LABELLED.exec(text)?.[1];
    const day = labelled ? (dayIn(labelled) ?? dayIn(`ngày ${labelled}`)) : undefined;
    if (day?.year) return isoDay(day.year, day.month, day.day);
  }
  return undefined;
}

/** The clauses before the subject; the first is always among them, since a year may follow after a comma. */
function openingOf(prose: string): string {
  const clauses = clausesOf(firstSentence(prose));
  const end = clauses.findIndex((clause, index) => index > 0 && !isAdverbial(clause) && !YEAR.test(clause));
  const opening = clauses.slice(0, end < 0 ? undefined : end).filter((clause) => !OTHER_DAY.test(clause));
  return isAdverbial(opening[0] ?? '') || /^\W*(?:\d|\p{L}+ \d)/u.test(prose) ? opening.join(', ') : '';
}

/**
 * The year in which a page crawled then would speak of that month without a year: the same for this and earlier months,
 * the one before for months half a year ahead or more; in between it announces something to come.
 */
function yearFor(month: number, crawlDate: string): number | undefined {
  const [year = 0, crawlMonth = 12] = crawlDate.split('-').map(Number);
  if (month <= crawlMonth) return year;
  return month - crawlMonth >= 6 ? year - 1 : undefined;
}
