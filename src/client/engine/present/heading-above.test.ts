import assert from 'node:assert/strict';
import test from 'node:test';
import { readFragment } from '../pagefind/read-fragment.ts';
import { headingAbove } from './heading-above.ts';

const content = 'Tên Mở đầu. D\u0369ê điều Vỡ cống. Kết luận Xong.';
const anchors = [
  { element: 'h2', id: 'ket-luan', text: 'Kết luận', location: 7 },
  { element: 'h2', id: 'de-dieu', text: 'D\u0369ê điều', location: 3 },
  { element: 'p', id: 'note', text: 'Vỡ', location: 5 },
];

test('the heading of a hit is the nearest one above the first match, with its letters restored', () => {
  const document = readFragment({ url: '', meta: {}, content, anchors });
  const cases: [places: number[], id: string | undefined][] = [
    [[], undefined],
    [[1], undefined],
    [[3], 'de-dieu'],
    [[6], 'de-dieu'],
    [[9], 'ket-luan'],
  ];
  for (const [places, id] of cases) assert.equal(headingAbove(document, places)?.id, id);
  assert.equal(headingAbove(document, [5])?.text, 'Đê điều');
});

test('no heading is found where words are counted differently', () => {
  const raw_content = '你好\u200b世界';
  const document = readFragment({ url: '', meta: {}, content: '你好世界', raw_content, anchors });
  assert.equal(headingAbove(document, [1]), undefined);
  assert.equal(headingAbove(readFragment({ url: '', meta: {}, content }), [1]), undefined);
});
