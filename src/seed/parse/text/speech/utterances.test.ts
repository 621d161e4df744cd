import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../lines.ts';
import { findSpeakers, findStampedUtterances, isSubtitles } from './utterances.ts';

const lines = (text: string) => splitLines(text, 0);
const starts = (text: string) => [...findStampedUtterances(lines(text))].map((line) => line.number);

test('the lines of a chat at which somebody begins to speak are found', () => {
  for (const [text, expected] of [
    ['[12/03/2019, 6:15:09 AM] An: một\nhai\n[12/03/2019, 6:16:30 AM] Bê: ba', [1, 3]],
    ['12/03/2019, 06:15 - An tạo nhóm\n12/03/2019, 06:15 - An: một\n12/03/2019, 06:16 - Bê: hai', [1, 2, 3]],
    ['10:02 <@an> một\n10:03 <be> hai\n10:03 <@an> ba', [1, 2, 3]],
    ['[10:02] An: một\n[10:03] Bê: hai', [1, 2]],
    ['An, [10.02.21 12:33]\nmột\n\nBê, [10.02.21 12:35]\nhai', [1, 4]],
    ['An  10:02 AM\nmột\nBê  10:05 AM\nhai\nAn  10:09 AM\nba', [1, 3, 5]],
    ['00:01:02 Người hỏi: một\n00:01:09 Ông Tư: hai', [1, 2]],
    ['\u200e[05.06.2020, 21:02:11] An: một\n[05.06.2020, 21:03:40] Bê: hai', [1, 2]],
  ] as const) {
    assert.deepEqual(starts(text), expected, text);
  }
});

test('other lines with a time are no chat', () => {
  for (const text of [
    'Chuyến 23:10 về Lào Cai\nTàu chậm.',
    '7:30 Tập trung: sân đình\n8:00 Khai mạc: hội trường\n9:00 Giải lao: vườn',
    '12:30: ăn trưa\n13:30: ngủ',
    'Lúc 10:02 An: một\nLúc 10:03 Bê: hai',
    '2023-05-01 một\n2023-05-02 hai',
  ]) {
    assert.deepEqual(starts(text), [], text);
  }
});

test('speakers of an interview are found where one answers the other', () => {
  for (const [text, expected] of [
    ['HỎI: Ai đó?\nĐÁP: Tôi.\nHỎI: Tôi nào?', 3],
    ['Mai (cười): Anh à?\nTú: Ừ.\nMai: Vào đi.\nTú: Thôi.', 4],
    ['Speaker 1: Yes.\nSpeaker 2: No.\nSpeaker 1: Why?\nSpeaker 2: So.', 4],
    ['Địa điểm: sân đình\nThời gian: tối', 0],
    ['Tôi nói: đi thôi.\nTôi nói: đi đi.', 0],
  ] as const) {
    assert.equal(findSpeakers(lines(text)).size, expected, text);
  }
});

test('subtitles are told by the times of their blocks', () => {
  assert.ok(
    isSubtitles(lines('1\n00:00:02,000 --> 00:00:05,500\nMột\n\n2\n00:00:06,000 --> 00:00:09,000\nHai')),
  );
  assert.ok(isSubtitles(lines('WEBVTT\n\n00:02.000 --> 00:05.500\n<v An>Một')));
  assert.ok(isSubtitles(lines('0:00:00.599,0:00:04.160\nMột')));
  assert.ok(!isSubtitles(lines('a --> b\nTàu chạy 00:02 --> 00:05')));
});
