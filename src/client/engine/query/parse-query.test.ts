import assert from 'node:assert/strict';
import test from 'node:test';
import { parseQuery } from './parse-query.ts';

const parsed = (typed: string, lang?: string) => {
  const { text, phrases, excluded, isTyping } = parseQuery(typed, lang);
  const written = (parts: typeof phrases) => parts.map((words) => words.map(({ form }) => form).join(' '));
  return [text, written(phrases), written(excluded), isTyping];
};

test('words, phrases and exclusions are told apart', () => {
  const cases: [typed: string, ...expected: ReturnType<typeof parsed>][] = [
    ['', '', [], [], false],
    ['Đà Nẵng', 'Đà Nẵng', [], [], true],
    ['Đà Nẵng ', 'Đà Nẵng', [], [], false],
    ['công an "Đà Nẵng"', 'công an Đà Nẵng', ['đà nẵng'], [], false],
    ['“năm 2024” huế', 'năm 2024 huế', ['năm 2024'], [], true],
    ['huế -"công an" -lũ', 'huế', [], ['công an', 'lũ'], false],
    ['Covid-19 26/6 TP.HCM', 'Covid-19 26/6 TP.HCM', [], [], true],
    ['- … “” -', '', [], [], false],
    ['"chưa đóng lại', 'chưa đóng lại', [], [], true],
  ];
  for (const [typed, ...expected] of cases) assert.deepEqual(parsed(typed), expected, typed);
});

test('a query is cut at the length of a paragraph', () => {
  const { text, isTyping } = parseQuery(`${'công an '.repeat(1000)}huế`);
  assert.equal(text, 'công an '.repeat(75).trim());
  assert.equal(isTyping, false);
});

test('all normal forms of a query are equal', () => {
  assert.deepEqual(parsed('Đà Nẵng'.normalize('NFD')), parsed('Đà Nẵng'));
});
