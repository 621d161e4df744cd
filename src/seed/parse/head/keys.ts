// Reads a block of `Key: value` lines above a text, up to its first blank line:
//
//     Tiêu đề: Giá gạo tăng
//     Tác giả: Nguyễn Văn A
//     Ngày đăng: 26/06/2023
//
// Recipes, minutes and interviews begin with such lines too. So a block is a head only if it has a key that belongs to
// no such text, or if all its keys are known; and only known keys with a valid value leave the text.
import type { Stated } from '../../data.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { languages } from '../../languages/index.ts';
import type { Line } from '../text/lines.ts';
import type { Head, HeadField } from './form.ts';
import { readFields } from './form.ts';
import { keyMeaning, type Meaning, readValue } from './values.ts';

/** Keys that make a head; `date` does not, as minutes have one, nor `origin`, as recipes name a source. */
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
  // A repeated key is a person who speaks twice.
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

/** One word after "Author:" may be a line of speech. */
function isTelling({ field, meaning }: RecognisedField): boolean {
  return TELLING.has(meaning) && (meaning !== 'authors' || field.value.includes(' '));
}

interface RecognisedField {
  field: HeadField;
  meaning: Meaning;
  stated: Stated;
}

/** @returns the fields that have a meaning; of two with the same one, both, and the first counts */
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
