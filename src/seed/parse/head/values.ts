// Reads the value of a head's field: keys in all languages that mean a front-matter field, and the form of its values.
import { type FieldName, fields, type HeadField } from '../../../shared/fields.ts';
import type { Stated } from '../../data.ts';
import { readDate } from '../../dates/day.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { readPersonNames } from '../../metadata/sentence/person-names.ts';
import { readLanguageName } from './language-name.ts';

export type Meaning =
  | HeadField
  /** Where the text was taken from and its name there: known, but no front-matter field. */
  | 'origin';

const HEAD_FIELDS = (Object.keys(fields) as FieldName[]).filter(isHeadField);
const KEYS = ([...HEAD_FIELDS, 'origin'] as const).map((meaning) => {
  return [meaning, new RegExp(`^${alternatives(({ head }) => head?.keys?.[meaning])}$`, 'u')] as const;
});
/** Keys of a date in languages that write the day before the month. */
const DAY_FIRST_KEY = new RegExp(
  `^${alternatives(({ calendar, head }) => (calendar?.dayFirst ? head?.keys?.date : []))}$`,
  'u',
);
const LONGEST_VALUE = 200;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const SENTENCE = /[.!?…]["”’]?$/u;

export function keyMeaning(key: string): Meaning | undefined {
  return KEYS.find(([, keys]) => keys.test(key))?.[0];
}

/**
 * @param dayFirst - whether "5/6/2023" is in June
 * @returns what the field states, empty for `origin`; `undefined` if its value is not valid
 */
export function readValue(
  meaning: Meaning,
  key: string,
  value: string,
  dayFirst: boolean,
): Stated | undefined {
  if (value.length > LONGEST_VALUE) return undefined;
  const text = value.trim();
  if (meaning === 'origin') return ADDRESS.test(text) || !SENTENCE.test(text) ? {} : undefined;
  const { head } = fields[meaning];
  if (head === 'list') return readList(meaning, text);
  const isDayFirst = dayFirst || DAY_FIRST_KEY.test(key);
  const read = READERS[head](text, isDayFirst);
  return read?.length ? { [meaning]: read } : undefined;
}

/** By how a field's value is written. */
const READERS = {
  line: (text: string) => text,
  names: readPersonNames,
  date: readDate,
  language: readLanguageName,
} satisfies Record<string, (text: string, isDayFirst: boolean) => string | string[] | undefined>;

/** "Kinh tế, giá gạo"; one that is too long is no list. */
function readList(meaning: HeadField, text: string): Stated | undefined {
  const items = text.split(/(?<!\s)\s*[,;|]\s*/).filter(Boolean);
  if (items.some((item) => item.length > 60)) return undefined;
  return items.length > 0 ? { [meaning]: items } : {};
}

function isHeadField(name: FieldName): name is HeadField {
  return 'head' in fields[name];
}
