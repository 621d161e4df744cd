// A date is inferred only where the text says when it is from: in a line of its own, in a crawler's note before it, and
// in the opening words of its first sentence ("Ngày 26/6, …"). A year inside a sentence dates nothing. Where the text
// says nothing, the name of its file or of a folder may.

import type { Root } from 'mdast';
import type { DatePrecision } from '../../shared/front-matter.ts';
import { findAdoptionDay, readTitleDay } from '../dates/act-dates.ts';
import { findDateLine } from '../dates/date-lines.ts';
import { datelineDay, stripDateline } from '../dates/dateline.ts';
import { type Day, findDay, findDays, readDatelineDay } from '../dates/day.ts';
import { isHistory } from '../dates/history.ts';
import { isoDay } from '../dates/iso-date.ts';
import { readPathDate } from '../dates/path-date.ts';
import { alternatives } from '../languages/alternatives.ts';
import { languages } from '../languages/index.ts';
import { isKindTitle } from '../letterhead/cell-look.ts';
import type { Extractor, Inferred, SeedOptions } from './extractor.ts';
import { isSharedLine } from './headline/headline-like.ts';
import { lineShape } from './headline/line-shape.ts';
import { blockLines } from './sentence/block-lines.ts';
import { firstSentence, isAdverbial, splitClauses } from './sentence/clauses.ts';
import { firstProse } from './sentence/prose.ts';
import { runningText } from './sentence/running-text.ts';

/** Names another day than the text's own: "Theo Nghị định ngày 5/3/2020", "Từ ngày 1/7/2025", "Before June 5, 2020". */
const OTHER_DAY = new RegExp(
  String.raw`^${alternatives(({ calendar }) => calendar?.otherDayWords)}(?=\s)`,
  'iu',
);
/** After "June 5, ": "2023", "2023 – The ministry …"; not "2023 people". */
const YEAR = /^\d{4}(?:$|\s+[-–—(])/u;
/** "Ngày 5 …", "“Tháng 6": one word at most before the first figure. */
const BEGINS_WITH_DAY = /^[^\p{L}\p{N}]*(?:\d|\p{L}+ \d)/u;
/** In characters: opening words are near the start of a sentence that may be as long as the text. */
const LONGEST_OPENING = 400;
/** From the top. */
const SHARED_BLOCKS = 3;
/** A month, in milliseconds. */
const NEAR_MS = 31 * 86_400_000;

export const date: Extractor<'date'> = (tree, file, metadata, options) =>
  findTextDate(tree, file, metadata, options) ?? findNameDate(file.path, metadata.lang);

function findNameDate(path: string, lang: string | undefined): Inferred<string> | undefined {
  const found = readPathDate(path, isDayFirst(lang));
  return found && { value: found.date, rule: found.isFolder ? 'folder-name' : 'file-name' };
}

const findTextDate: Extractor<'date'> = (tree, file, { lang, title = '' }, options) => {
  const { crawlDate, letterhead } = file.data;
  if (letterhead?.date) return { value: letterhead.date, rule: 'place-and-date' };
  const line = findDateLine(tree, isDayFirst(lang));
  if (line) return line;
  const act = (isKindTitle(title) && readTitleDay(title)) || findAdoptionDay(tree);
  if (act) return act;
  const shared = findSharedLineDay(tree, options);
  if (shared) return { value: shared, rule: 'date-line' };
  const prose = firstProse(tree, options);
  const words = datelineDay(prose);
  const day = words ? readDatelineDay(words) : findDay(openingClauses(stripDateline(prose)));
  const stated = day?.year && isoDay(day.year, day.month, day.day);
  if (stated && !isHistory(stated, runningText(tree), crawlDate)) {
    return { value: stated, rule: 'opening-words' };
  }
  if (!crawlDate) return words && day && !day.year ? nearestYear(day, runningText(tree)) : undefined;
  const year = day && !day.year && crawlDate.length < 10 ? likelyYear(day.month, crawlDate) : undefined;
  const completed = day && year && isoDay(year, day.month, day.day);
  return completed
    ? { value: completed, rule: 'crawl-prefix+opening-words' }
    : { value: crawlDate, rule: 'crawl-prefix' };
};

/** In most languages "5/6/2023" is in June. */
function isDayFirst(lang = ''): boolean {
  return languages.find(({ tag }) => lang.startsWith(tag))?.calendar?.dayFirst ?? true;
}

/** @example datePrecision('2023-06') // => 'month' */
export function datePrecision(isoDate: string | undefined): DatePrecision {
  if (isoDate === undefined) return 'none';
  return isoDate.length === 4 ? 'year' : isoDate.length === 7 ? 'month' : 'day';
}

/** @returns the clauses before the subject, and always the first, since a year may follow after a comma */
function openingClauses(prose: string): string {
  const clauses = splitClauses(firstSentence(prose).slice(0, LONGEST_OPENING));
  const end = clauses.findIndex((clause, index) => index > 0 && !isAdverbial(clause) && !YEAR.test(clause));
  const opening = clauses.slice(0, end < 0 ? undefined : end).filter((clause) => !OTHER_DAY.test(clause));
  return isAdverbial(opening[0] ?? '') || BEGINS_WITH_DAY.test(prose) ? opening.join(', ') : '';
}

/**
 * @returns the year that a page means which was crawled then and names a month without a year: the same year for that
 * month and earlier ones, the year before for months at least half a year later; in between it announces an event
 */
function likelyYear(month: number, crawlDate: string): number | undefined {
  const [year = 0, crawlMonth = 12] = crawlDate.split('-').map(Number);
  if (month <= crawlMonth) return year;
  return month - crawlMonth >= 6 ? year - 1 : undefined;
}

/** Complete a dateline without a year by the year that the text gives to a day close to it. */
function nearestYear({ day, month }: Day, text: string): Inferred<string> | undefined {
  const years = new Set<number>();
  for (const other of findDays(text)) {
    const [at, own] = [Date.parse(other), isoDay(Number(other.slice(0, 4)), month, day)];
    if (own && Math.abs(at - Date.parse(own)) <= NEAR_MS) years.add(Number(other.slice(0, 4)));
  }
  const [year] = years;
  const value = years.size === 1 && year ? isoDay(year, month, day) : undefined;
  return value ? { value, rule: 'opening-words+text' } : undefined;
}

/** The one day in the first lines, if many texts begin with lines of that shape. */
function findSharedLineDay(tree: Root, options: SeedOptions): string | undefined {
  if (!options.sharedLines?.size) return undefined;
  const lines = tree.children
    .slice(0, SHARED_BLOCKS)
    .flatMap((node) => (node.type === 'paragraph' ? blockLines(node).slice(0, SHARED_BLOCKS) : []));
  const shared = lines.filter((text) => lineShape(text) && isSharedLine(text, options));
  const days = new Set(shared.flatMap(findDays));
  return days.size === 1 ? [...days][0] : undefined;
}
