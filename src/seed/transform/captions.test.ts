import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../test/outline.ts';
import { parseSeed } from '../test/seed.ts';
import { seedCaptions } from './captions.ts';

const LONG = `${'Một câu văn bình thường trong bài. '.repeat(5)}`.trim();

function run(text: string): string[] {
  const { tree } = parseSeed(text);
  seedCaptions()(tree);
  return outline(tree);
}

test('a line that ends with a credit is a caption', () => {
  const cases: [line: string, figure: string][] = [
    ['Hội nghị sáng 26/6. Ảnh: BCA', 'Hội nghị sáng 26/6. [Ảnh: BCA]'],
    ['Hội nghị. Ảnh: Văn An/TTXVN.', 'Hội nghị. [Ảnh: Văn An/TTXVN.]'],
    ['Hội nghị (Ảnh: TTXVN)', 'Hội nghị [(Ảnh: TTXVN)]'],
    ['Hội nghị (ảnh tư liệu: TTXVN).', 'Hội nghị [(ảnh tư liệu: TTXVN).]'],
    ['Hội nghị.(Ảnh: TTXVN)', 'Hội nghị.[(Ảnh: TTXVN)]'],
    ['Hội nghị.  Nguồn ảnh: AFP', 'Hội nghị.  [Nguồn ảnh: AFP]'],
    ['Rice near Huế. Photo by Reuters', 'Rice near Huế. [Photo by Reuters]'],
    ['Rice near Huế. Credit: Reuters', 'Rice near Huế. [Credit: Reuters]'],
    ['Ảnh: BCA', '[Ảnh: BCA]'],
    ['Ảnh minh họa', '[Ảnh minh họa]'],
    ['(Ảnh minh hoạ.)', '[(Ảnh minh hoạ.)]'],
  ];
  for (const [line, figure] of cases) assert.deepEqual(run(line), [`figure: ${figure}`]);
});

test('a short line between paragraphs that describes an action is a caption', () => {
  const cases = [
    'Bộ trưởng phát biểu kết luận Hội nghị',
    'Các đại biểu chụp ảnh lưu niệm',
    'The minister speaks at the meeting',
  ];
  for (const line of cases)
    assert.deepEqual(run(`${LONG}\n\n${line}\n\n${LONG}`), [LONG, `figure: ${line}`, LONG]);
});

test('other lines are no captions', () => {
  const alone = [
    'Ảnh: chụp tại Huế hôm qua, khi ông đến thăm: một ngày vui.',
    'Bức ảnh: đẹp hay xấu, tùy người xem mà thôi, chứ người chụp thì chỉ biết bấm máy rồi đi.',
    'Hình ảnh: đẹp',
    'This is a photo by Reuters',
    'Nguồn vốn: ngân sách',
    'Ảnh:',
    'The photo was taken by Reuters.',
    `${'Một câu rất dài. '.repeat(20)}Ảnh: BCA`,
  ];
  for (const line of alone) assert.deepEqual(run(line), [line]);
  assert.deepEqual(run('Dòng một\nẢnh: BCA'), ['Dòng một / Ảnh: BCA']);

  const between = [
    'Bộ trưởng phát biểu kết luận Hội nghị.',
    'Bộ trưởng phát biểu:',
    'bộ trưởng phát biểu kết luận',
    'Phát biểu của Bộ trưởng',
    'Một mục mới',
    `Bộ trưởng phát biểu ${'rất dài '.repeat(15)}xong`,
  ];
  for (const line of between) {
    assert.deepEqual(run(`${LONG}\n\n${line.trim()}\n\n${LONG}`), [LONG, line.trim(), LONG]);
  }
  const scene = 'Bộ trưởng phát biểu kết luận Hội nghị';
  for (const text of [scene, `${scene}\n\n${LONG}`, `${LONG}\n\n${scene}`, `Ngắn.\n\n${scene}\n\n${LONG}`]) {
    assert.deepEqual(run(text), text.split('\n\n'));
  }
});
