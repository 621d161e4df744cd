import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOfCountry, readLanguageTag } from './language-tag.ts';
import { registeredTags } from './registered-tags.ts';

test('a language tag is given in its canonical form, and anything else refused', () => {
  const cases: [text: string, tag: string | undefined][] = [
    ['vi', 'vi'],
    [' VI ', 'vi'],
    ['vie', 'vi'],
    ['pt_BR', 'pt-BR'],
    ['fr_FR.UTF-8', 'fr-FR'],
    ['de_DE@euro', 'de-DE'],
    ['sr-latn-rs', 'sr-Latn-RS'],
    ['no', 'no'],
    ['zh-min-nan', 'nan'],
    ['sgn-BE-FR', 'sfb'],
    ['no-bok', 'nb'],
    ['en-GB-oed', 'en-GB-oxendict'],
    ['i-klingon', 'tlh'],
    ['art-lojban', 'jbo'],
    ['zh-yue-HK', 'yue-HK'],
    ['zh-Hans', 'zh-Hans'],
    ['en-us-us', undefined],
    ['xx-abcdefgh-abcdefgh', undefined],
    ['x-foo', undefined],
    ['', undefined],
    ['english', undefined],
    ['tiếng Việt', undefined],
    ['__proto__', undefined],
    ['v', undefined],
  ];
  for (const [text, tag] of cases) assert.equal(readLanguageTag(text), tag, text);
});

test('every registered tag has a form that Intl takes', () => {
  for (const [tag, canonical] of registeredTags) {
    assert.equal(readLanguageTag(tag), canonical);
    assert.ok(new Intl.Locale(canonical).baseName);
  }
});

test('the code of a country is not taken for a language', () => {
  const cases: [tag: string, language: string | undefined][] = [
    ['vn', 'vi'],
    ['jp', 'ja'],
    ['cz', 'cs'],
    ['vi', undefined],
    ['kr', undefined],
    ['se', undefined],
    ['xx', undefined],
    ['en-VN', undefined],
  ];
  for (const [tag, language] of cases) assert.equal(languageOfCountry(tag), language, tag);
});
