import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test/seed.ts';

const TEXT = 'Điều 1. Hội\n\nHội mở vào mùa xuân, mỗi giáp góp một mâm.';

function fieldsOf(text: string) {
  const { date, number } = convertSeed(text).data.metadata ?? {};
  return { date, number };
}

test('the sentence that says when a law was passed dates it', () => {
  const law = (end: string) => fieldsOf(`LUẬT MỞ HỘI LÀNG\n\nLuật số: 6/2016/QH13\n\n${TEXT}\n\n${end}`);
  const passed = 'Luật này được Quốc hội khóa XIII, kỳ họp thứ 11 thông qua ngày 6 tháng 4 năm 2016.';
  assert.deepEqual(law(passed), { date: '2016-04-06', number: '6/2016/QH13' });
  const inForce = 'Luật này có hiệu lực thi hành từ ngày 1 tháng 7 năm 2017.';
  assert.deepEqual(law(inForce), { date: undefined, number: '6/2016/QH13' });
  const other = 'Luật Đê điều được Quốc hội thông qua ngày 6 tháng 4 năm 2006 hết hiệu lực.';
  assert.deepEqual(law(other), { date: undefined, number: '6/2016/QH13' });
});

test('a title with number and day dates the document, and a cited one does not', () => {
  const title = 'NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 12/1999/NĐ-CP NGÀY 6 THÁNG 3 NĂM 1999 VỀ BẾN ĐÒ';
  assert.deepEqual(fieldsOf(`${title}\n\n${TEXT}`), { date: '1999-03-06', number: '12/1999/NĐ-CP' });
  assert.deepEqual(fieldsOf(`QUYẾT ĐỊNH 31/2020/QĐ-UBND\n\n${TEXT}`), {
    date: undefined,
    number: '31/2020/QĐ-UBND',
  });
  assert.deepEqual(fieldsOf(`BÁO CÁO 24/7 VỀ GIAO THÔNG\n\n${TEXT}`), { date: undefined, number: undefined });
  const cited = 'Căn cứ Nghị định số 12/1999/NĐ-CP ngày 6 tháng 3 năm 1999;';
  assert.deepEqual(fieldsOf(`QUY CHẾ BẾN ĐÒ\n\n${cited}\n\n${TEXT}`), { date: undefined, number: undefined });
});
