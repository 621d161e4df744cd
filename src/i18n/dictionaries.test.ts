// The interface's dictionaries are complete, and hold nothing that no page or script shows.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { type Rule, rules } from '../shared/rules.ts';
import { uiLangs } from './index.ts';

const dictionaries = new Map(uiLangs.map((lang) => [lang, read(lang)]));

test('every language has the same keys', () => {
  for (const [lang, words] of dictionaries)
    assert.deepEqual(Object.keys(words), Object.keys(read('vi')), lang);
});

test('every language has all plural forms that it needs, and no other', () => {
  for (const [lang, words] of dictionaries) {
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    for (const [key, text] of Object.entries(words)) {
      if (typeof text === 'object') assert.deepEqual(Object.keys(text), categories, `${lang}: ${key}`);
    }
  }
});

test('a text has the same placeholders in every language', () => {
  const values = (text: Text) => [...new Set(JSON.stringify(text).match(/\{\w+\}/g))].sort();
  for (const [lang, words] of dictionaries) {
    for (const [key, text] of Object.entries(read('vi'))) {
      assert.deepEqual(values(words[key] ?? ''), values(text), `${lang}: ${key}`);
    }
  }
});

test('every key is used', () => {
  const folders = ['client', 'components', 'i18n', 'layouts', 'pages', 'shared'];
  const sources = folders.flatMap(readSources).join('\n');
  const unused = Object.keys(read('vi')).filter((key) => !isUsed(key, sources));
  assert.deepEqual(unused, []);
});

/** As the word for a rule, written out between quotes, or by its beginning and a value: `search.order.${order}`. */
function isUsed(key: string, sources: string): boolean {
  const [, family, member] = /^(.+\.)([^.]+)$/.exec(key) ?? [];
  if (family === 'rule.') return rules.includes(member as Rule);
  const isWhole = ["'", '"', '`'].some((quote) => sources.includes(quote + key + quote));
  // A type such as `search.filter.${string}` uses none.
  return isWhole || (family !== undefined && sources.replace(/\$\{string\}/g, '').includes(`\`${family}\${`));
}

function readSources(folder: string): string[] {
  const root = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, root), 'utf8'));
}

function read(lang: string): Readonly<Record<string, Text>> {
  return JSON.parse(readFileSync(new URL(`${lang}.json`, import.meta.url), 'utf8'));
}

type Text = string | Readonly<Record<string, string>>;
