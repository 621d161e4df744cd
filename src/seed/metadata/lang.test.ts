import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test/seed.ts';

test('the language of a text is detected', () => {
  const cases: [text: string, lang: string, rule: string][] = [
    ['Bộ trưởng nhấn mạnh nhiệm vụ bảo đảm an ninh.', 'vi', 'letters'],
    ['Hội nghị\n\nLong An.', 'vi', 'letters'],
    ['The ministry announced a new plan for rural schools on Monday.', 'en', 'statistics'],
    ['Le ministère a annoncé lundi un nouveau plan pour les écoles rurales.', 'fr', 'statistics'],
    ['Министерство объявило новый план для сельских школ.', 'ru', 'statistics'],
    // One Vietnamese name does not make an English text Vietnamese.
    [
      `The novel was written by Hồ Xuân Hương. ${'It was read by many people in the country. '.repeat(5)}`,
      'en',
      'statistics',
    ],
    ['1 2 3', 'vi', 'site-default'],
  ];
  for (const [text, lang, rule] of cases) {
    const { metadata } = convertSeed(text).data;
    assert.equal(metadata?.lang, lang, text);
    assert.equal(metadata?.inferred['lang'], rule, text);
  }
});
