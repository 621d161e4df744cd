import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../../test/seed.ts';

const title = (text: string, path: string) => convertSeed(text, path).data.metadata?.title;

const SRT =
  '1\n00:00:01,000 --> 00:00:03,000\nMẻ mật đầu mùa\nsôi từ sáng.\n\n2\n00:00:04,000 --> 00:00:06,000\nTrẻ con đứng chờ.';
const VTT = 'WEBVTT\n\n00:01.000 --> 00:03.000\nThe oven was cold.\n\n00:04.000 --> 00:06.000\nNobody came.';
const CHAT =
  '[05/06/20, 7:01:02 PM] Hai Lúa: Mai có họp không?\n[05/06/20, 7:02:10 PM] Ba Đờn: Có nghen\n[05/06/20, 7:03:11 PM] Hai Lúa: Ừ';
const CHAT_2 = '05/06/2020, 19:01 - Hai Lúa: Mai có họp không?\n05/06/2020, 19:02 - Ba Đờn: Có nghen';
const CSV = 'Tên,Giá,Kho\nGạo nếp,30,A\nĐậu xanh,45,B\n';
const TSV = 'Tên\tGiá\nGạo nếp\t30\nĐậu xanh\t\n';
const LOG =
  '2021-03-04 10:11:12 INFO start of the pump\n2021-03-04 10:11:13 WARN low water\n2021-03-04 10:12:00 INFO stop';
const CODE = 'import os\n\ndef main():\n    print("a")\n\nmain()\n';

test('subtitles, chats, tables, logs and programs are called by their files', () => {
  const cases: [text: string, path: string, title: string][] = [
    [SRT, 'mat.srt.txt', 'Mật'],
    [VTT, 'oven.vtt.txt', 'Oven'],
    [CHAT, 'xom.txt', 'Xom'],
    [CHAT_2, 'xom-duoi.txt', 'Xom duoi'],
    [CSV, 'kho.csv.txt', 'Kho'],
    [TSV, 'kho.txt', 'Kho'],
    [LOG, 'pump.log.txt', 'Pump'],
    [CODE, 'count.py.txt', 'Count'],
  ];
  for (const [text, path, expected] of cases) assert.equal(title(text, path), expected, path);
});

test('without a name of its own such a text is called by its first words, on one line', () => {
  const cases: [text: string, title: string][] = [
    [SRT, 'Mẻ mật đầu mùa sôi từ sáng'],
    [VTT, 'The oven was cold'],
    [CHAT, 'Mai có họp không?'],
    [CHAT_2, 'Mai có họp không?'],
    [CSV, 'Tên, Giá, Kho'],
    [TSV, 'Tên, Giá'],
    [LOG, 'Start of the pump'],
  ];
  for (const [text, expected] of cases) assert.equal(title(text, '4f1c9a0b77.txt'), expected, expected);
});

test('a time, commas or a headline above make no record', () => {
  const cases: [text: string, title: string][] = [
    ['Chuyến 4:15 về Vinh\n\nTàu chậm.', 'Chuyến 4:15 về Vinh'],
    [`Giá kho tháng ba\n\n${CSV}`, 'Giá kho tháng ba'],
    ['Mưa, gió, rét\nNắng, bụi, khô\n\nHết năm.', 'Mưa, gió, rét'],
    ['12 người đã đến dự, 3 người vắng.\n\nHọp xong lúc 10:30.', '12 người đã đến dự, 3 người vắng'],
  ];
  for (const [text, expected] of cases) assert.equal(title(text, 'a.txt'), expected, text);
});

test('greetings and quoted mail are no title, and a title is one line of verse', () => {
  const cases: [text: string, title: string][] = [
    ['Chào anh Tám,\n\nTôi đã nhận được thư của anh.', 'Tôi đã nhận được thư của anh'],
    ['Dear Ruth,\nThe oven is cold again. Come soon.', 'The oven is cold again'],
    [
      'On Mon, Jun 5, 2023 at 10:00 AM Ruth <r@x.org> wrote:\n> Is the oven cold?\n\nThe oven was cold on Monday.',
      'The oven was cold on Monday',
    ],
    ['Thuyền ra cửa biển\nLưới thả đêm trăng\nCá về đầy khoang\nChợ họp bên sông', 'Thuyền ra cửa biển'],
  ];
  for (const [text, expected] of cases) assert.equal(title(text, 'a.txt'), expected, text);
});

test('a headline below fields is the title', () => {
  const cases: [text: string, title: string][] = [
    ['Nguồn: sổ bếp\nDặn: mua muối\n\nMuối dưa cải\n\nCải bẹ phơi héo một nắng.', 'Muối dưa cải'],
    ['Người gửi: bà Sáu\n\nMuối dưa cải\n\nCải bẹ phơi héo một nắng.', 'Muối dưa cải'],
    ['Bếp: nhà dưới\nDặn: mua muối\n\nCải bẹ phơi héo một nắng. Rồi rửa.', 'Cải bẹ phơi héo một nắng'],
  ];
  for (const [text, expected] of cases) assert.equal(title(text, 'a.txt'), expected, text);
});
