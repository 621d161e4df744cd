// Reads the date that people put into the names of files and folders: "2023-06-26-hop.md", "20230626_biên bản.txt",
// "26-06-2023.txt", "2023/06/26/x.txt", "tin_2023_06.txt". It is the last resort: a name may also count or identify.
import { findDays, readDate } from './day.ts';
import { isDate, isoDay } from './iso-date.ts';

/** No digit, letter or longer number goes on before it: "v2.10.2015", "978-2015-02-28", "x1920". */
const START = String.raw`(?<![\p{L}\p{N}]|\p{N}[-_.])`;
const YEAR = String.raw`(1[5-9]\d{2}|20\d{2})`;
const END = String.raw`(?![\p{L}\p{N}])`;
/** Day forms of names, beside those of texts. "2023-06-26-10-30" is a day and its time. */
const YEAR_FIRST = new RegExp(String.raw`${START}${YEAR}([-_. ])(\d{1,2})\2(\d{1,2})${END}`, 'gu');
const DAY_FIRST = new RegExp(String.raw`${START}(\d{1,2})([-_. ])(\d{1,2})\2${YEAR}${END}(?![-_.]\d)`, 'gu');
/** Cameras put letters before: "IMG20230626_1030". */
const COMPACT =
  /(?<![\p{L}\p{N}]|\p{N}[-_.])(?:IMG|VID|PXL|DSC|SCAN)?((?:19|20)\d{2})(\d{2})(\d{2})(?:T\d{4,6}Z?)?(?![\p{L}\p{N}])/giu;
/** "2023-06 tin", "x_2023_06"; not "2016-12-40". */
const MONTH = new RegExp(String.raw`${START}${YEAR}[-_.](\d{2})${END}(?![-_.]\d)`, 'gu');
/** Folders: "2023/06/26/", "2023/06/26.txt", "2023/06/". */
const FOLDERS = /(?:^|\/)(1[5-9]\d{2}|20\d{2})\/(\d{1,2})(?:\/(\d{1,2}))?(?=\/|$)/u;

export interface PathDate {
  /** ISO 8601, a day or a month. */
  date: string;
  /** Whether a folder says it rather than the file. */
  isFolder: boolean;
}

/**
 * @param path - of the seed, with `/` and its extension
 * @param dayFirst - whether "5-6-2023" is in June; if not, only its year is certain
 */
export function readPathDate(path: string, dayFirst: boolean): PathDate | undefined {
  const parts = path.normalize('NFC').split('/');
  const stem = (parts.pop() ?? '').replace(/(?<=.)\.\p{L}\w{0,8}$/u, '');
  const inName = readName(stem, dayFirst);
  if (inName) return { date: inName, isFolder: false };
  const [, year, month, day] = FOLDERS.exec([...parts, stem].join('/')) ?? [];
  const nested =
    year && month && (day ? isoDay(Number(year), Number(month), Number(day)) : yearMonth(year, month));
  if (nested) return { date: nested, isFolder: true };
  const folder = parts
    .reverse()
    .map((name) => readName(name, dayFirst))
    .find(Boolean);
  return folder ? { date: folder, isFolder: true } : undefined;
}

/** @returns the day that a name holds, if it holds only one, else its month */
function readName(name: string, dayFirst: boolean): string | undefined {
  const words = name.replaceAll('_', ' ');
  const days = [
    ...[...name.matchAll(YEAR_FIRST)].map(([, y, , m, d]) => isoDay(Number(y), Number(m), Number(d))),
    ...[...name.matchAll(COMPACT)].map(([, y, m, d]) => isoDay(Number(y), Number(m), Number(d))),
    ...[...name.matchAll(DAY_FIRST)].map(([, a, , b, y]) => readDate(`${a}/${b}/${y}`, dayFirst)),
    // Numbers alone are read above, in the forms of names.
    ...(/\p{L}/u.test(words) ? findDays(words) : []),
  ].filter((day) => day?.length === 10);
  const [day] = days;
  if (day) return new Set(days).size === 1 ? day : undefined;
  const months = [
    ...[...name.matchAll(MONTH)].map(([, y, m]) => yearMonth(y, m)),
    ...[readDate(words, dayFirst)].filter((date) => date?.length === 7),
  ].filter(Boolean);
  return new Set(months).size === 1 ? months[0] : undefined;
}

function yearMonth(year = '', month = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
