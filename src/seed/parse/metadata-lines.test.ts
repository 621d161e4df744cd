import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { linesOf } from './lines.ts';
import { readMetadataLines } from './metadata-lines.ts';

function read(text: string) {
  const file = new VFile();
  const rest = readMetadataLines(linesOf(text, 0), file).map(({ text }) => text);
  return { rest, removed: file.data.removed, stated: file.data.stated };
}

test('metadata lines leave the text, and are kept word for word', () => {
  assert.deepEqual(read('# doc_id = news_1\n# date = 20210423\n\nNội dung'), {
    rest: ['Nội dung'],
    removed: ['# doc_id = news_1', '# date = 20210423'],
    stated: { date: '2021-04-23' },
  });
  assert.deepEqual(read('# title = Một bài\n# pubdate = 2021-04\nNội dung').stated, {
    title: 'Một bài',
    date: '2021-04',
  });
});

test('a date that is none states nothing', () => {
  for (const date of ['20211345', 'hôm qua', '', '1/2/2021', '123']) {
    assert.equal(read(`# date = ${date}\nNội dung`).stated, undefined, date);
  }
});

test('what only looks like them is text', () => {
  for (const text of [
    '# Một tiêu đề\nNội dung',
    '# x == y\nNội dung',
    'Nội dung\n# key = value',
    '# key = value',
  ]) {
    const { rest, removed } = read(text);
    assert.deepEqual([rest.join('\n'), removed], [text, undefined]);
  }
});
