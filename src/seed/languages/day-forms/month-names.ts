// Forms of days whose month is a name and stands between the day and the year, as most European languages write them:
// "17. Oktober 1931", "1er mai 2020", "21 de junio de 1947". The year is needed: "5 mai" is also Vietnamese.
import type { Calendar, DayForm } from '../calendar.ts';
import type { Pattern } from '../patterns.ts';

export interface MonthNames {
  /** Spellings of the twelve months in small letters, without a point, in any order. */
  months: readonly (readonly string[])[];
  /** Marks after the day's number: "1*er*", "17*.*". */
  ordinals?: Pattern;
  /** Words before the month and before the year: "21 *de* junio *de* 1947". */
  links?: Pattern;
}

/** @returns the parts of a calendar that follow from the names of its months */
export function monthDays({ months, ordinals = '(?!)', links = '(?!)' }: MonthNames) {
  // Longer spellings first, so that "sept" is not read as "sep".
  const names = months.flat().sort((a, b) => b.length - a.length);
  const month = String.raw`(${names.join('|')})\.?`;
  const link = String.raw`(?:(?:${links})\s{1,3})?`;
  const year = String.raw`,?\s{1,3}${link}(\d{4})(?!\d)`;
  const day: DayForm = {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d/.-])["«„“]?(\d{1,2})["»“”]?(?:(?:${ordinals})\s{0,3}|\s{1,3})${link}${month}${year}`,
      'iu',
    ),
    order: 'dmy',
  };
  return {
    months,
    days: [day],
    monthAndYear: [new RegExp(`^${month}${year}$`, 'iu')],
  } satisfies Partial<Calendar>;
}
