import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test/seed.ts';

const TEXT = 'date 2023-06 Ngày 26/6, tại Huế, Bộ Y tế đã họp.';

test('a page has all fields of its metadata', () => {
  assert.deepEqual(convertSeed(TEXT, 'Luật/Năm 2023/a.txt').data.metadata, {
    title: 'Bộ Y tế đã họp',
    description: 'Ngày 26/6, tại Huế, Bộ Y tế đã họp.',
    lang: 'vi',
    date: '2023-06-26',
    datePrecision: 'day',
    slug: 'bo-y-te-da-hop',
    section: 'luat/nam-2023',
    tags: [],
    source: {
      path: 'Luật/Năm 2023/a.txt',
      bytes: Buffer.byteLength(TEXT),
      sha256: 'ab'.repeat(32),
      encoding: 'utf-8',
      removed: ['date 2023-06'],
    },
    inferred: {
      title: 'first-clause',
      description: 'first-paragraph',
      lang: 'letters',
      date: 'crawl-prefix+opening-words',
      slug: 'title',
    },
  });
});

test('overrides take precedence and are not marked as inferred', () => {
  const author = {
    title: 'Tên',
    description: 'Về tên.',
    lang: 'en',
    date: '2020',
    slug: 'x',
    tags: ['a', 'b'],
  };
  const block = Object.entries(author).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const { metadata } = convertSeed(`---\n${block.join('\n')}\n---\n${TEXT}`).data;
  assert.ok(metadata);
  const { source, section, datePrecision, inferred, ...rest } = metadata;
  assert.deepEqual(rest, author);
  assert.deepEqual(
    { datePrecision, section, inferred },
    { datePrecision: 'year', section: '', inferred: {} },
  );
  assert.deepEqual(source.removed, ['date 2023-06']);
});

test('sections have short names in ASCII', () => {
  const cases: [path: string, section: string][] = [
    ['a.txt', ''],
    ['Văn bản/a.txt', 'van-ban'],
    ['法/a.txt', 'e6b395'],
    ['%/..x/a.txt', '25/x'],
    [`${'щ'.repeat(100)}/a.txt`, 'sch'.repeat(27).slice(0, 80)],
  ];
  for (const [path, section] of cases)
    assert.equal(convertSeed('Một câu.', path).data.metadata?.section, section);
});

test('the description is the start of the running text', () => {
  const cases: [text: string, description: string][] = [
    ['Tên lớn\n\nMột câu.\n\nHai câu.', 'Một câu.'],
    ['Đồng lúa ở Huế. Ảnh: TTXVN\n\nMột câu.', 'Một câu.'],
    ['Một dòng\nhai dòng.', 'Một dòng hai dòng.'],
    [`${'Chữ '.repeat(49)}cuối cùng.`, `${'Chữ '.repeat(48)}Chữ…`],
  ];
  for (const [text, description] of cases) {
    assert.equal(convertSeed(text).data.metadata?.description, description);
  }
});
