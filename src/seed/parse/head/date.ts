// Reads a date in a line of its own above the text: "2023-06-26", or "date 2023-06", as crawlers write it.
import { isDate } from '../../dates/iso-date.ts';
import type { Line } from '../text/lines.ts';
import type { Head } from './form.ts';

/** Not "2023" alone, which may be the name of a chapter. */
const DATE = /^(?:date (\d{4}(?:-\d{2}(?:-\d{2})?)?)|(\d{4}-\d{2}(?:-\d{2})?))$/;

/** Nothing is read from a diary, whose headings are such lines. */
export function readDateLine(lines: readonly Line[]): Head | undefined {
  const [line] = lines;
  const [, noted, alone] = DATE.exec(line?.text ?? '') ?? [];
  const crawlDate = noted ?? alone;
  if (!line || !crawlDate || !isDate(crawlDate)) return undefined;
  const isOne = lines.slice(1).every(({ text }) => !DATE.test(text));
  return isOne ? { taken: [line], stated: {}, crawlDate } : undefined;
}
