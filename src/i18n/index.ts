// The interface's languages. To add one: a JSON file with every key of vi.json, and a line below.
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

export type Key = keyof typeof vi;
type Dictionary = Readonly<Record<Key, string>>;

const dictionaries = { vi, en } satisfies Record<string, Dictionary>;

export type UiLang = keyof typeof dictionaries;
export const uiLangs = Object.keys(dictionaries) as UiLang[];

/** Keys whose text depends on a number: `count` for `count.one`, `count.other`. */
export type PluralKey = Key extends infer K ? (K extends `${infer Base}.other` ? Base : never) : never;

/** @returns the first of the wished languages that the interface speaks, by primary subtag */
export function uiLangFor(...wishes: readonly (string | undefined)[]): UiLang {
  const primary = wishes.map((wish) => wish?.split('-')[0]?.toLowerCase());
  return uiLangs.find((lang) => lang === primary.find((wish) => uiLangs.includes(wish as UiLang))) ?? 'vi';
}

/** @example translate('en', 'page', {n: 2}) // => 'Page 2' */
export function translate(lang: UiLang, key: Key, values: Values = {}): string {
  return dictionaries[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** @example translateCount('en', 'count', 1) // => '1 document' */
export function translateCount(lang: UiLang, key: PluralKey, n: number): string {
  const form = new Intl.PluralRules(lang).select(n) === 'one' ? 'one' : 'other';
  return translate(lang, `${key}.${form}`, { n: n.toLocaleString(lang) });
}

export type Values = Readonly<Record<string, string | number>>;
