import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../../test/seed.ts';
import { createSharedLines, lineKey } from './shared-lines.ts';

function findShared(...folders: string[][]): string[] {
  const shared = createSharedLines();
  for (const folder of folders) {
    for (const head of folder) shared.add(head);
    shared.endFolder();
  }
  return [...shared.result()].sort();
}

const texts = (n: number, head: (i: number) => string) => Array.from({ length: n }, (_, i) => head(i));

test('first lines of three texts and a twentieth of a folder are shared', () => {
  assert.deepEqual(findShared(texts(3, (i) => `BÁO  Làng\nBài ${i}\nĐoạn ${i}`)), ['báo làng']);
  assert.deepEqual(findShared(texts(3, (i) => `Bài ${i}\n\nBáo Làng\n\nĐoạn ${i}`)), ['báo làng']);
  // Below what is taken off.
  assert.deepEqual(findShared(texts(4, (i) => `# id = ${i}\n# date = 20210423\nBáo làng\nBài ${i}`)), [
    'báo làng',
  ]);
  assert.deepEqual(findShared(texts(4, (i) => `---\ntitle: A\n---\nBáo làng\nBài ${i}`)), ['báo làng']);
  // In a small folder of a large one.
  const many = texts(2000, (i) => `Bài ${i}\nĐoạn ${i}`);
  assert.deepEqual(
    findShared(
      many,
      texts(4, (i) => `Thư nhà\nBài ${i}`),
      many,
    ),
    ['thư nhà'],
  );
  // In the whole, three or fewer a folder.
  assert.deepEqual(
    findShared(...Array.from({ length: 30 }, (_, i) => [`Báo làng\nBài ${i}`, `Bài ${i} b`])),
    ['báo làng'],
  );
});

test('first lines of fewer texts are not shared', () => {
  assert.deepEqual(findShared(texts(2, (i) => `Báo làng\nBài ${i}`)), []);
  assert.deepEqual(
    findShared(texts(1000, (i) => (i % 25 ? `Bài ${i}\nĐoạn ${i}` : `Báo làng\nBài ${i}`))),
    [],
  );
  assert.deepEqual(findShared(texts(9, () => 'Một bài\nba bản sao\ncủa nó')), []);
  assert.deepEqual(findShared(texts(9, (i) => `Bài ${i}\nĐoạn ${i}\nCâu ${i}\nHết`)), []);
});

test('a shared line is found among any number of texts', () => {
  const folder = texts(20_000, (i) => (i % 15 ? `Bài ${i}\nĐoạn ${i}` : `Báo làng\nBài ${i}`));
  assert.deepEqual(findShared(folder), ['báo làng']);
});

test('first lines that differ in names, numbers and dates only are shared by their shape', () => {
  const days = ['2021 May 4', '2022 Nov 27', '2020 Jan 1', '2019 Dec 30'];
  const heads = [
    (i: number) =>
      `*part${i}.txt*   For Loom version ${i}.2.  Last change: ${days[i]}\n\nUse of part ${i}\nText ${i}`,
    (i: number) =>
      `Posted by ${['Ann Lee', 'Bo Ray', 'Cy Fox', 'Di Poe'][i]} | ${i + 1} May 202${i} | Home\nPart ${i}\nText ${i}`,
    (i: number) => `$Id: page${i}.txt 2021-05-0${i + 1} 10:1${i}:00 ann $\nPart ${i}\nText ${i}`,
  ];
  for (const head of heads) {
    const shared = createSharedLines();
    for (const text of texts(4, head)) shared.add(text);
    const sharedLines = shared.result();
    const file = convertSeed(
      head(1).replace('Text 1', '\nThe loom has two beams and a comb. It is old.'),
      'x.txt',
      { sharedLines },
    );
    assert.notEqual(file.data.metadata?.inferred['title'], 'headline', String(file));
    assert.match(file.data.metadata?.title ?? '', /part 1/i);
    assert.equal(file.data.metadata?.date?.slice(0, 3), '202', String(file));
  }
});

test('numbered and dated headlines are no shared shape', () => {
  const heads = [
    (i: number) => `Chương ${i}\nĐoạn ${i}`,
    (i: number) => `Bản tin ngày 0${i + 1}/03/2021\nĐoạn ${i}`,
    (i: number) => `Biên bản họp tổ ${i} ngày ${i + 1}/3/2021 tại Hòa Bình\nĐoạn ${i}`,
    (i: number) => `Hà Nội: mưa lớn ngày ${i + 1}/3/2021\nĐoạn ${i}`,
  ];
  for (const head of heads) assert.deepEqual(findShared(texts(5, head)), []);
});

test('a shared line stays in the text, and the line below it is the title', () => {
  const sharedLines = new Set([lineKey('BÁO LÀNG'), lineKey('Số ra hằng tuần')]);
  const cases: [text: string, title: string, rule: string][] = [
    [
      'Báo làng\n\nGiá gạo tăng\n\nSáng nay, giá gạo đã tăng ở chợ huyện.',
      'Giá gạo tăng',
      'line-below-shared',
    ],
    [
      'Báo làng\n\nSố ra hằng tuần\n\nSáng nay, giá gạo đã tăng ở chợ huyện.',
      'Giá gạo đã tăng ở chợ huyện',
      'first-clause',
    ],
    ['Báo tỉnh\n\nGiá gạo tăng\n\nSáng nay, giá gạo đã tăng ở chợ huyện.', 'Báo tỉnh', 'headline'],
    ['Báo làng\n\nSố ra hằng tuần', 'A', 'file-name'],
  ];
  for (const [text, title, rule] of cases) {
    const file = convertSeed(text, 'A.txt', { sharedLines });
    assert.deepEqual([file.data.metadata?.title, file.data.metadata?.inferred['title']], [title, rule], text);
    if (rule !== 'headline') assert.ok(String(file).includes(text.split('\n')[0] ?? ''), text);
  }
});
