// Reads the name of a language in a head: "English", "tiếng Việt", "pt-BR".
import { readLanguageTag } from '../../../shared/language-tag.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { languages } from '../../languages/index.ts';

const TAGS = new Set(languages.flatMap(({ languageNames = {} }) => Object.keys(languageNames)));
const NAMES = [...TAGS].map((tag) => {
  const names = alternatives(({ languageNames }) => [languageNames?.[tag] ?? []].flat());
  return [tag, new RegExp(`^${names}$`, 'u')] as const;
});
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** @returns its BCP 47 tag */
export function readLanguageName(text: string): string | undefined {
  const name = text.toLowerCase();
  return TAG.test(text) ? readLanguageTag(text) : NAMES.find(([, names]) => names.test(name))?.[0];
}
