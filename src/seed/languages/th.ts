// Thai, whose years are those of the Buddha: 2566 is 2023.
import type { DayForm } from './calendar.ts';
import type { Language } from './language.ts';

const MONTHS = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
];
const MONTH = `(${MONTHS.flat().join('|').replaceAll('.', '\\.')})`;
const BUDDHIST_EPOCH = -543;
/** "พ.ศ. 2566", "๒๕๖๖", "ค.ศ. 2023" */
const YEARS: readonly [pattern: string, epoch: number][] = [
  [String.raw`(?:พ\.ศ\.\s?)?([2๒][4-7๔-๗]\p{Nd}{2})`, BUDDHIST_EPOCH],
  [String.raw`(?:ค\.ศ\.\s?)?([12๑๒]\p{Nd}{3})`, 0],
];
/** English months, as Thai texts in English write them: "26 June 2566 BE", "26 June B.E. 2566". */
const ENGLISH = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const ERA = String.raw`B\.?E\.?`;

export const th: Language = {
  tag: 'th',
  languageNames: { th: 'ไทย' },
  calendar: {
    dayFirst: true,
    months: MONTHS,
    dayWords: ['วันที่'],
    days: [
      // "วันที่ 26 มิถุนายน พ.ศ. 2566", "๒๖ มิ.ย. ๒๕๖๖"
      ...YEARS.map(([year, epoch]): DayForm => {
        const pattern = String.raw`(?<!\p{Nd})(\p{Nd}{1,2})\s{0,3}${MONTH}\s{0,3}${year}(?!\p{Nd})`;
        return { pattern: new RegExp(pattern, 'u'), order: 'dmy', epoch };
      }),
      ...[String.raw`(?:${ERA}\s?)(\d{4})(?!\d)`, String.raw`(\d{4})\s?${ERA}(?!\p{L})`].flatMap(
        (year): DayForm[] => [
          {
            pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})\s${ENGLISH},?\s${year}`, 'u'),
            order: 'dmy',
            epoch: BUDDHIST_EPOCH,
          },
          {
            pattern: new RegExp(String.raw`(?<!\p{L})${ENGLISH}\s(\d{1,2}),?\s${year}`, 'u'),
            order: 'mdy',
            epoch: BUDDHIST_EPOCH,
          },
        ],
      ),
    ],
    lineWords: [
      ...['วันที่', 'พ.ศ', 'เวลา', 'น', 'วันจันทร์', 'วันอังคาร', 'วันพุธ', 'วันพฤหัสบดี', 'วันศุกร์', 'วันเสาร์'],
      ...['วันอาทิตย์', 'พ', 'ศ', ...MONTHS.flat().flatMap((month) => month.split('.'))],
    ],
    lineLabels: ['วันที่'],
  },
};
