import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFragment } from './read-fragment.ts';

const fragment = (content: string, raw = content, title = '') => ({
  url: '',
  content,
  raw_content: raw,
  meta: { title },
});

test('a fragment gives its words, the pieces that hold them, and the text as written', () => {
  const { words, pieces, pieceOf, written, titleLength } = readFragment(
    fragment('Tin TP.HCM, ngày 26/6 (D\u0369à Nẵng).', undefined, 'Tin TP.HCM'),
  );
  assert.deepEqual(
    words.map(({ form }) => form),
    ['tin', 'tp', 'hcm', 'ngày', '26', '6', 'đà', 'nẵng'],
  );
  assert.deepEqual(pieces, ['Tin', 'TP.HCM,', 'ngày', '26/6', '(Đà', 'Nẵng).']);
  assert.deepEqual(pieceOf, [0, 1, 1, 2, 3, 3, 4, 5]);
  assert.equal(titleLength, 3);
  assert.equal(written(1, 2), 'TP.HCM');
  assert.equal(written(3, 5), 'ngày 26/6');
  assert.equal(written(6, 7), 'Đà Nẵng');
});

test('no blanks are inserted between words of a script without blanks', () => {
  const { words, written } = readFragment(fragment('我们去北京。', '我们\u200b去\u200b北京\u200b。'));
  assert.deepEqual(
    words.map(({ form }) => form),
    ['我们', '去', '北京'],
  );
  assert.equal(written(0, 2), '我们去北京');
});

test('a text without words is a document too', () => {
  for (const content of ['', ' ', '– …', '\ud800'])
    assert.deepEqual(readFragment(fragment(content)).words, []);
});
