import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { splitLines } from '../text/lines.ts';
import { readMetadataLines } from './metadata-lines.ts';

function read(text: string) {
  const file = new VFile();
  const rest = readMetadataLines(splitLines(text, 0), file).map(({ text }) => text);
  const { removed, stated, crawlDate } = file.data;
  return { rest, removed, stated, ...(crawlDate && { crawlDate }) };
}

test('metadata lines are removed from the text and kept word for word', () => {
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

test('an invalid date states nothing', () => {
  for (const date of ['20211345', 'hôm qua', '', '1/2/2021', '123']) {
    assert.equal(read(`# date = ${date}\nNội dung`).stated, undefined, date);
  }
});

test('a date in a line of its own is a note on the text', () => {
  for (const [text, date] of [
    ['date 2023-06\nNội dung', '2023-06'],
    ['\n2023-06-26\n\nNội dung', '2023-06-26'],
    ['2023-06\nNội dung', '2023-06'],
  ] as const) {
    const { rest, removed, crawlDate } = read(text);
    assert.deepEqual([rest.at(-1), removed?.length, crawlDate], ['Nội dung', 1, date], text);
  }
});

test('known keys of a block become metadata, and unknown keys stay in place', () => {
  const head = read(
    'Tiêu đề: Giá gạo tăng\nTác giả: Trần Văn An, Jane Doe\nMã: 12\nNgày đăng: 5/6/2023 10:30\nNguồn: Báo Huế\nTừ khóa: gạo; giá\n\nHôm nay',
  );
  assert.deepEqual(head.rest.filter(Boolean), ['Mã: 12', 'Hôm nay']);
  assert.equal(head.removed?.length, 5);
  assert.deepEqual(head.stated, {
    title: 'Giá gạo tăng',
    authors: ['Trần Văn An', 'Jane Doe'],
    date: '2023-06-05',
    tags: ['gạo', 'giá'],
  });
  assert.deepEqual(
    read('Title: The Long Way\n  Home\nLanguage: English\nDate: 5/6/2023\nURL: https://x.vn/a\n\nText')
      .stated,
    { title: 'The Long Way Home', lang: 'en', date: '2023' },
  );
  assert.equal(read('Source: Reuters\nDate: June 5, 2023\n\nText').stated?.date, '2023-06-05');
});

test('a mail header is removed as a whole', () => {
  const { rest, removed, stated } = read(
    [
      'From: =?UTF-8?Q?Tr=E1=BA=A7n_An?= <an@example.vn>',
      'To: b@example.vn',
      'Subject: =?UTF-8?B?R2nDoSBn4bqhbw==?=',
      '\t=?UTF-8?B?IHTEg25n?=',
      'X-Mailer: cũ',
      'Date: Mon, 26 Jun 2023 23:30:00 -0700',
      '',
      'Chào anh,',
    ].join('\n'),
  );
  assert.deepEqual([rest, removed?.length], [['Chào anh,'], 6]);
  assert.deepEqual(stated, { title: 'Giá gạo tăng', date: '2023-06-26', authors: ['Trần An'] });
  assert.equal(
    read('Từ: Trần An\nĐến: Lê Bình\nChủ đề: Họp\nNgày: 5/6/2023\n\nMai họp.').stated?.title,
    'Họp',
  );
});

test('the fields of a Gutenberg head become metadata, and its licence stays', () => {
  const { rest, stated } = read(
    'The Project Gutenberg eBook of Emma\n\nThis ebook is for the use of anyone.\n\nTitle: Emma\n\nAuthor: Jane Austen\n\nRelease date: August 1, 1994 [eBook #158]\n                Most recently updated: May 1, 2020\n\nLanguage: English\n\nCredits: An Anonymous Volunteer\n\n*** START OF THE PROJECT GUTENBERG EBOOK EMMA ***\n\nEmma Woodhouse',
  );
  assert.deepEqual(stated, { title: 'Emma', authors: ['Jane Austen'], date: '1994-08-01', lang: 'en' });
  assert.deepEqual(rest.filter(Boolean), [
    'The Project Gutenberg eBook of Emma',
    'This ebook is for the use of anyone.',
    'Credits: An Anonymous Volunteer',
    '*** START OF THE PROJECT GUTENBERG EBOOK EMMA ***',
    'Emma Woodhouse',
  ]);
});

test('lines that only resemble metadata are text', () => {
  for (const text of [
    '# Một tiêu đề\nNội dung',
    '# x == y\nNội dung',
    'Nội dung\n# key = value',
    '# key = value',
    'Title: A\nAuthor: B C',
    // Interviews, recipes, minutes, forms, timetables, a poem.
    'Ông An: xin chào\nBà Bình: chào ông\n\nHọ ngồi xuống.',
    'Tác giả: Xin chào bạn đọc.\nBạn đọc: Chào ông.\n\nBuổi trò chuyện kéo dài.',
    'Author: Hello\nReader: Hi\n\nThey talked.',
    'Nguyên liệu: 1 kg bánh phở\nNguồn: chợ quê\n\nRửa sạch.',
    'Thời gian: 8h ngày 5/6/2023\nĐịa điểm: Hà Nội\n\nNội dung họp.',
    'Ngày: 5/6/2023\nĐịa điểm: Hà Nội\nChủ trì: Ông An\n\nNội dung họp.',
    'Name: Ann Lee\nTitle: Manager\n\nShe began in May.',
    'From: Hanoi\nTo: Huế\nDate: 5 June 2023\n\nThe train is late.',
    'Title: A\nand the line below it\n\nText',
    'Title: A\nText with no blank line',
    'Title: A\n\nText',
    '2023-06-26\nTrời mưa.\n2023-06-27\nTrời nắng.',
    '2023\nMột năm dài.',
    '2023-13-01\nNội dung',
    'date 2023-06',
    'Title: Emma\n\nSTART OF THE PROJECT',
  ]) {
    const { rest, removed } = read(text);
    assert.deepEqual([rest.join('\n'), removed], [text, undefined]);
  }
});
