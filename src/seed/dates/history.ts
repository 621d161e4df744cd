// A text that opens with a day may be about that day rather than from it: "Ngày 2/9/1945, Chủ tịch … đọc Tuyên ngôn".
import { alternatives } from '../languages/alternatives.ts';

/** Texts that open with an earlier day are mostly about it; one that is from it says so in a line of its own. */
const FIRST_YEAR = 1990;
const YEAR = /(?<![\d.,/-])(?:19|20)\d{2}(?![\d/-]|[.,]\d)|(?<=[/.-]\d{1,2}[/.-])(?:19|20)\d{2}(?!\d)/g;
/** Words before the year of a plan: "đến năm 2030", "giai đoạn 2021-2025", "by 2030". */
const AHEAD = new RegExp(
  String.raw`${alternatives(({ calendar }) => calendar?.plannedYearWords)}(?:\s\p{L}+){0,2}\s(?:\d{1,2}[/.-]){0,2}$`,
  'iu',
);
/** In years: a crawler sees a page in the year it is from, or early in the next. */
const CRAWL_LAG = 1;

/**
 * @param iso - day that the text opens with
 * @param text - the whole text
 * @param crawlDate - when a crawler saw it, in ISO 8601
 */
export function isHistory(iso: string, text: string, crawlDate: string | undefined): boolean {
  const year = Number(iso.slice(0, 4));
  if (crawlDate) return Math.abs(Number(crawlDate.slice(0, 4)) - year) > CRAWL_LAG;
  if (year < FIRST_YEAR) return true;
  return [...text.matchAll(YEAR)].some((match) => {
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    return Number(match[0]) > year && !AHEAD.test(before);
  });
}
