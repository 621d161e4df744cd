// A block of `Key: value` lines that a text begins with, up to its first blank line:
//
//     Tiêu đề: Giá gạo tăng
//     Tác giả: Nguyễn Văn A
//     Ngày đăng: 26/06/2023
//
// Recipes, minutes and interviews begin with such lines too. So a block is a head only by a key that no text has for its
// own sake, or if all of its keys are known; and only known keys with a value of their kind leave the text.
import type { Stated } from '../../data.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { languages } from '../../languages/index.ts';
import type { Line } from '../text/lines.ts';
import type { Head, HeadField } from './form.ts';
import { readFields } from './form.ts';
import { keyMeaning, type Meaning, readValue } from './values.ts';

/** Minutes have a date, recipes a source. */
const TELLING: ReadonlySet<Meaning> = new Set<Meaning>(['title', 'authors', 'lang', 'tags']);
/** A form about a person: "Title: Manager" is no headline. */
const PERSON = new RegExp(`^${alternatives(({ head }) => head?.personKeys)}$`, 'u');
/** Letters of languages that write the day before the month. */
const DAY_FIRST = new RegExp(
  `[${languages.map(({ alphabet, calendar }) => (calendar?.dayFirst && alphabet?.letters) || '').join('')}]`,
  'u',
);

export function readKeys(lines: readonly Line[]): Head | undefined {
  const end = lines.findIndex(({ text }) => text === '');
  if (end < 2) return undefined;
  const block = lines.slice(0, end);
  const fields = readFields(block);
  const covered = fields.reduce((sum, field) => sum + field.lines.length, 0);
  // Who speaks twice is a person, not a key.
  if (covered < end || new Set(fields.map(({ key }) => key)).size < fields.length) return undefined;
  const known = recogniseFields(fields, isDayFirst(lines));
  if (fields.some(({ key }) => PERSON.test(key))) return undefined;
  const telling = known.some(isTelling);
  if (fields.length < 2 || !(telling || (known.length >= 2 && known.length === fields.length)))
    return undefined;
  return {
    taken: known.flatMap(({ field }) => field.lines),
    stated: Object.assign({}, ...known.map(({ stated }) => stated).reverse()),
    isTitled: true,
  };
}

/** One word after a colon may be what somebody called "Author" says. */
function isTelling({ field, meaning }: RecognisedField): boolean {
  return TELLING.has(meaning) && (meaning !== 'authors' || field.value.includes(' '));
}

interface RecognisedField {
  field: HeadField;
  meaning: Meaning;
  stated: Stated;
}

/** Of two keys with one meaning both are known, and the first one counts. */
export function recogniseFields(fields: readonly HeadField[], dayFirst: boolean): RecognisedField[] {
  return fields.flatMap((field) => {
    const meaning = keyMeaning(field.key);
    const stated = meaning && readValue(meaning, field.key, field.value, dayFirst);
    return stated ? [{ field, meaning, stated }] : [];
  });
}

function isDayFirst(lines: readonly Line[]): boolean {
  return lines.slice(0, 40).some(({ text }) => DAY_FIRST.test(text.slice(0, 500)));
}
