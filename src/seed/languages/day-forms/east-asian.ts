// Days as East Asian languages write them: "2016年8月3日", "２０２３年６月２６日", "二〇二三年六月二十六日", "2016년 8월 3일".
import type { DayForm } from '../calendar.ts';

/** "8", "８", "八", "十二" */
const SMALL = String.raw`(?:\p{Nd}{1,2}|[〇零一二三四五六七八九十]{1,3}|[廿卅][一二三四五六七八九]?)`;
/** "2016", "２０１６", "二〇一六" */
const YEAR = String.raw`(?:\p{Nd}{4}|[〇零○一二三四五六七八九]{4})`;

/** @param signs - for year, month and day, each a pattern */
export function eastAsianDay([year, month, day]: readonly [string, string, string]): DayForm {
  return {
    pattern: new RegExp(
      String.raw`(?<![\p{Nd}〇零○一二三四五六七八九十])(${YEAR})\s?${year}\s?(${SMALL})\s?${month}\s?(${SMALL})\s?${day}`,
      'u',
    ),
    order: 'ymd',
  };
}

/**
 * Days in the years of an era, which are counted from 1; "元" is the first.
 *
 * @param name - a pattern
 * @param epoch - the year before its first
 * @param years - how many it has
 */
export function eraDay(name: string, epoch: number, years: number): DayForm {
  return {
    pattern: new RegExp(
      String.raw`${name}\s?(元|${SMALL}|\p{Nd}{3})\s?年\s?(${SMALL})\s?月\s?(${SMALL})\s?日`,
      'u',
    ),
    order: 'ymd',
    epoch,
    years,
  };
}
