import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../../test/seed.ts';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';
const BODY = `\n\n${'Quy định này áp dụng cho việc trồng và chăm sóc cây xanh trên đường phố. '.repeat(3)}\n`;

test('a law is called by its kind and subject, not by the motto above it', () => {
  for (const [head, title] of [
    [`${MOTTO}LUẬT\nĐất đai`, 'LUẬT Đất đai'],
    [
      `${MOTTO}Số: 12/2020/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy định về cây xanh`,
      'QUYẾT ĐỊNH Ban hành Quy định về cây xanh',
    ],
    [`${MOTTO}NGHỊ QUYẾT SỐ 5\n\nCăn cứ Hiến pháp`, 'NGHỊ QUYẾT SỐ 5'],
  ] as const) {
    assert.equal(convertSeed(head + BODY).data.metadata?.title, title);
    assert.equal(convertSeed(head + BODY).data.metadata?.inferred['title'], 'document-kind');
  }
});

test('a headline precedes the kind of a document, and a word in a sentence is no kind', () => {
  assert.equal(convertSeed(`Giá nhà tăng\n\nLUẬT\n\nĐất đai${BODY}`).data.metadata?.title, 'Giá nhà tăng');
  assert.notEqual(convertSeed(`Luật sư đã đến.${BODY}`).data.metadata?.inferred['title'], 'document-kind');
});

test('place and date above a law give its date', () => {
  const date = (line: string) => convertSeed(`${MOTTO}${line}\n\nQUYẾT ĐỊNH\n${BODY}`).data.metadata?.date;
  assert.equal(date('Huế, ngày 5 tháng 3 năm 2020'), '2020-03-05');
  assert.equal(date('TP. Hồ Chí Minh, ngày 05 tháng 03 năm 2020'), '2020-03-05');
  assert.equal(date('Thời gian: 19h30 ngày 12/4/2022'), '2022-04-12');
  assert.equal(date('Ngày họp: 12/4/2022'), '2022-04-12');
  assert.equal(date('Date: June 5, 2021'), '2021-06-05');
  assert.equal(date('Thời gian: từ sáng đến chiều'), undefined);
  assert.equal(date('Huế, ngày 31 tháng 2 năm 2020'), undefined);
  assert.equal(date('Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;'), undefined);
});
