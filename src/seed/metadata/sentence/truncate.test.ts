import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countWork } from '../../../shared/test/count-work.ts';
import { truncate } from './truncate.ts';

test('a text is cut between words, not inside a name or a bracket', () => {
  const cases: [text: string, most: number, expected: string][] = [
    ['', 5, ''],
    ['vừa đủ', 6, 'vừa đủ'],
    ['một hai ba bốn', 10, 'một hai…'],
    ['một hai ba bốn', 11, 'một hai ba…'],
    ['một hai, ba bốn', 11, 'một hai…'],
    ['một hai – ba bốn', 11, 'một hai…'],
    // Not inside a name.
    ['Đại tướng Tô Lâm phát biểu', 16, 'Đại tướng…'],
    ['họp với ông Nguyễn Văn An ở Huế', 22, 'họp với ông…'],
    ['lễ hội tại Hà Nội, Huế và Đà Nẵng', 20, 'lễ hội tại Hà Nội…'],
    ['they all met with President John F. Kennedy', 34, 'they all met with…'],
    // Not inside a bracket.
    ['lực lượng này (Công an) đã họp', 22, 'lực lượng này…'],
    ['lực lượng này (Công an) đã họp', 26, 'lực lượng này (Công an)…'],
    // But a name that fills the room is cut.
    ['HỘI NGHỊ SƠ KẾT CÔNG TÁC NĂM', 20, 'HỘI NGHỊ SƠ KẾT…'],
    ['(một dấu ngoặc không đóng lại', 15, '(một dấu ngoặc…'],
    ['khôngcókhoảngtrắng', 9, 'khôngcók…'],
    ['😀😀😀😀', 5, '😀😀…'],
    ['😀😀😀😀', 6, '😀😀…'],
  ];
  for (const [text, most, expected] of cases) assert.equal(truncate(text, most), expected);
});

test('a cut text is within the limit and starts like the text', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.lorem({ maxCount: 20 }));
  fc.assert(
    fc.property(text, fc.integer({ min: 3, max: 40 }), (whole, most) => {
      const short = truncate(whole, most);
      assert.ok(short.length <= most);
      assert.ok(short === whole || (short.endsWith('…') && whole.startsWith(short.slice(0, -1))));
      assert.equal(short.isWellFormed(), whole.isWellFormed());
    }),
  );
});

test('the work does not grow with the text beyond the limit', async () => {
  const texts = [1000, 200_000].map((times) => 'xin chào '.repeat(times));
  for (const text of texts) assert.equal(truncate(text, 12), 'xin chào…');
  const [short, long] = await countWork({
    module: import.meta.resolve('./truncate.ts'),
    name: 'truncate',
    calls: texts.map((text) => [text, 12]),
  });
  assert.deepEqual(long, short);
});
