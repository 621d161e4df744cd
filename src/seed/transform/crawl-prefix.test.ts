import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../test/outline.ts';
import { convertSeed, parseSeed } from '../test/seed.ts';
import { seedCrawlPrefix } from './crawl-prefix.ts';

function run(text: string) {
  const { tree, file } = parseSeed(text);
  seedCrawlPrefix()(tree, file);
  const { sourceWords: _, ...data } = file.data;
  return { body: outline(tree), ...data };
}

test('a crawl prefix is removed from the body and kept as removed lines', () => {
  const cases: [text: string, date: string, removed: string, body: string[]][] = [
    [' date 2023-06 Ngày 26/6.', '2023-06', 'date 2023-06', ['Ngày 26/6.']],
    ['date 2023 Một câu.', '2023', 'date 2023', ['Một câu.']],
    ['date 2023-06-26\tMột câu.\n\nHai câu.', '2023-06-26', 'date 2023-06-26', ['Một câu.', 'Hai câu.']],
    ['date 2023-06 một\nhai', '2023-06', 'date 2023-06', ['một / hai']],
  ];
  for (const [text, crawlDate, removed, body] of cases) {
    assert.deepEqual(run(text), { body, crawlDate, removed: [removed] });
  }
});

test('lines that only resemble a crawl prefix stay', () => {
  const cases = [
    'date of 2023 Một câu.',
    'Date 2023 Một câu.',
    'date 2023-13 Một câu.',
    'date 2023-02-31 Một câu.',
    'date 2023-06-267 Một câu.',
    'date 2023-06, một câu.',
    'date 2023-06',
    'update 2023-06 Một câu.',
  ];
  for (const text of cases) assert.deepEqual(run(text), { body: [text] });
  assert.deepEqual(run('Một câu.\n\ndate 2023-06 Hai câu.'), { body: ['Một câu.', 'date 2023-06 Hai câu.'] });
  assert.deepEqual(run(''), { body: [] });
});

test('removed lines are listed in their order, including a head below the prefix', () => {
  const { removed } = convertSeed(
    'date 2023-06 1. \nTitle: A b\n*** START OF THE PROJECT GUTENBERG EBOOK A ***',
  ).data;
  assert.deepEqual(removed?.slice(0, 2), ['date 2023-06', 'Title: A b']);
});
