// A date in a line of its own above the text: "2023-06-26", or as crawlers write it, "date 2023-06".
import { isDate } from '../../dates/iso-date.ts';
import type { Line } from '../text/lines.ts';
import type { Head } from './form.ts';

/** Not "2023" alone, which may be the name of a chapter. */
const DATE = /^(?:date (\d{4}(?:-\d{2}(?:-\d{2})?)?)|(\d{4}-\d{2}(?:-\d{2})?))$/;

/** A text with several such lines is a diary, and they are its headings. */
export function readDateLine(lines: readonly Line[]): Head | undefined {
  const [line] = lines;
  const [, noted, alone] = DATE.exec(line?.text ?? '') ?? [];
  const crawlDate = noted ?? alone;
  if (!line || !crawlDate || !isDate(crawlDate)) return undefined;
  const isOne = lines.slice(1).every(({ text }) => !DATE.test(text));
  return isOne ? { taken: [line], stated: {}, crawlDate } : undefined;
}
