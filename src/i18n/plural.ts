import { memoize } from '../shared/memoize.ts';

/** A text for each plural category of a language (CLDR); every language has `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** @example selectPlural({ one: '{n} day', other: '{n} days' }, 1, 'en') // => '{n} day' */
export function selectPlural(forms: PluralForms, n: number, lang: string): string {
  return forms[pluralRules(lang).select(n)] ?? forms.other;
}

const pluralRules = memoize((lang: string) => new Intl.PluralRules(lang));
