// Values as other programs write them → values of our fields.
import type { FieldName } from '../../../shared/fields.ts';
import { languageOfCountry, readLanguageTag } from '../../../shared/language-tag.ts';
import { asciiSlug } from '../../../shared/slug.ts';
import { readDate } from '../../dates/day.ts';
import { isDate, isoDay } from '../../dates/iso-date.ts';
import { readLanguageName } from '../head/language-name.ts';
import { readNames, readSubjects } from './foreign-lists.ts';
import { joinWords } from './publication-words.ts';

export interface ForeignValue {
  value: string | string[];
  /** Whether something of what was written is lost. */
  isPartial?: boolean;
  /** How it was understood, if that is not certain. */
  remark?: string;
  /** Whether the author left open what another document with the same value gets. */
  isWish?: boolean;
}

export interface ForeignReader {
  /** @returns `undefined` if the value is of no use */
  read: (value: unknown, key: string) => ForeignValue | undefined;
  /** For the message about a value that is of no use. */
  expected: string;
  /** Whether the key has the field's meaning with such a value; always, if missing. */
  claims?: (value: unknown, key: string) => boolean;
}

/** `2023-06-26T10:00:00+07:00`, `2023/6/26`, `20230626`, `2023-06` */
const YEAR_FIRST = /^(\d{4})(?:([-/.]?)(\d{1,2})(?:\2(\d{1,2})(?:[T ].*)?)?)?$/;
/** `/blog/2020/a.html`, `a/`: an address within a site. */
const WITHIN_SITE = /^(?![a-z]+:)(?=.*(?:\/|\.html?$))[^\s:]*$/i;

/** `my-page` */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Values of `permalink` that say how Jekyll makes the address. */
const JEKYLL_STYLES = new Set(['date', 'pretty', 'ordinal', 'weekdate', 'none']);

const LINE: ForeignReader = { read: readLine, expected: 'Expected some text' };
const READERS: Readonly<Partial<Record<FieldName, ForeignReader>>> = {
  title: LINE,
  description: {
    read: (value) => (/^(?:true|false)$/i.test(String(value)) ? undefined : readLine(value)),
    expected: 'Expected some text',
  },
  lang: { read: readLanguage, expected: 'Expected a BCP 47 language tag such as `vi` or `en`' },
  date: {
    read: readDay,
    expected: 'Expected a day, a month or a year such as `2023-06-26`, `2023-06` or `2023`',
  },
  number: LINE,
  slug: {
    read: readSlug,
    expected: 'Expected small letters, digits and single hyphens, such as `my-page`',
    claims: isAddress,
  },
  authors: { read: (value) => wrap(readNames(value)), expected: 'Expected a name, or a list of names' },
  tags: { read: (value) => wrap(readSubjects(value)), expected: 'Expected a list such as `[one, two]`' },
};

/** A field without a reader of its own is a line of text. */
export function foreignReader(field: FieldName): ForeignReader {
  return READERS[field] ?? LINE;
}

/** As good as no value at all. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return ['', 'null', '~'].includes(
    String(value ?? '')
      .trim()
      .toLowerCase(),
  );
}

function readLine(value: unknown): ForeignValue | undefined {
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof only !== 'string') return undefined;
  const text = only.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : { value: text };
}

function readLanguage(value: unknown): ForeignValue | undefined {
  const text = String(Array.isArray(value) ? value[0] : value).trim();
  const tag = readLanguageTag(text) ?? readLanguageName(text);
  if (tag === undefined) return undefined;
  const meant = languageOfCountry(tag);
  const isPartial = tag !== text;
  if (!meant) return { value: tag, isPartial };
  return { value: meant, isPartial, remark: `\`${text}\` is a country, its language is \`${meant}\`` };
}

function readDay(value: unknown): ForeignValue | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  const iso = month
    ? isoDay(Number(year), Number(month), Number(day ?? 1))?.slice(0, day ? 10 : 7)
    : (year ?? readDate(text, true));
  return iso && isDate(iso) ? { value: iso, isPartial: iso !== text } : undefined;
}

/** The last part of an address says the page; where that is `index.html`, the folder does. */
function readSlug(value: unknown, key: string): ForeignValue | undefined {
  const parts = String(value)
    .replace(/[?#].*$/, '')
    .replace(/(?<!\/)\/?(?:index)?(?:\.html?)?\/*$/i, '')
    .split('/');
  const slug = asciiSlug(parts.at(-1) ?? '').slice(0, 120);
  if (typeof value !== 'string' || slug === '') return undefined;
  const isWish = joinWords(key) !== 'slug' || slug !== value;
  return { value: slug, isPartial: slug !== value, ...(isWish && { isWish }) };
}

/** Whether the key, such as `url`, holds the page's own address. */
function isAddress(value: unknown, key: string): boolean {
  const name = joinWords(key);
  if (name === 'slug') return true;
  const text = String(value);
  const isName = name === 'permalink' && NAME.test(text) && !JEKYLL_STYLES.has(text);
  return isName || (WITHIN_SITE.test(text) && readSlug(text, key) !== undefined);
}

function wrap(list: string[]): ForeignValue | undefined {
  return list.length > 0 ? { value: list } : undefined;
}
