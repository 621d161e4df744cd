// The interface's languages. To add one: a JSON file with the keys of vi.json and the plural forms of the language, a line
// below, and its own text for the page about the site in components/about/.

import { memoize } from '../shared/memoize.ts';
import en from './en.json' with { type: 'json' };
import { selectPlural } from './plural.ts';
import vi from './vi.json' with { type: 'json' };

/** Each with the plural categories of its language (CLDR), so that a missing key or form is a type error. */
const dictionaries = {
  vi: vi satisfies Dictionary<'other'>,
  en: en satisfies Dictionary<'one' | 'other'>,
};

export type UiLang = keyof typeof dictionaries;
export const uiLangs = Object.keys(dictionaries) as UiLang[];

/** @returns the first of the wished languages that the interface speaks, by primary subtag */
export function uiLangFor(...wishes: readonly (string | undefined)[]): UiLang {
  const primary = wishes.map((wish) => wish?.split('-')[0]?.toLowerCase());
  return uiLangs.find((lang) => lang === primary.find((wish) => uiLangs.includes(wish as UiLang))) ?? 'vi';
}

/** The language that the switch of a page leads to. */
export function nextUiLang(lang: UiLang): UiLang {
  return uiLangs[(uiLangs.indexOf(lang) + 1) % uiLangs.length] ?? lang;
}

/** @example translate('en', 'page', {n: 2}) // => 'Page 2' */
export function translate(lang: UiLang, key: UiKey, values: Values = {}): string {
  return fillPlaceholders(dictionaries[lang][key], values);
}

/** @example translateCount('en', 'count', 1) // => '1 document' */
export function translateCount(lang: UiLang, key: PluralKey, n: number): string {
  return fillPlaceholders(selectPlural(dictionaries[lang][key], n, lang), {
    n: numberFormat(lang).format(n),
  });
}

const numberFormat = memoize((lang: UiLang) => new Intl.NumberFormat(lang));

function fillPlaceholders(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

type Words = typeof vi;

/** Keys of texts. */
export type UiKey = { [Name in keyof Words]: Words[Name] extends string ? Name : never }[keyof Words];
/** Keys of texts that depend on a number. */
export type PluralKey = Exclude<keyof Words, UiKey>;
export type Values = Readonly<Record<string, string | number>>;

type Dictionary<Categories extends Intl.LDMLPluralRule> = Readonly<
  Record<UiKey, string> & Record<PluralKey, Record<Categories, string>>
>;
