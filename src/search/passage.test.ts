import assert from 'node:assert/strict';
import test from 'node:test';
import { passageOf } from './passage.ts';

const text = (content: string, locations: number[], raw_content = content) =>
  passageOf({ url: '', meta: {}, content, raw_content, locations });

test('neighbouring matches are one piece; their own marks are kept', () => {
  assert.deepEqual(text('Tại D\u0335à Nẵng, hôm nay', [1, 2]), [
    { text: 'Tại ', match: false },
    { text: 'Đà Nẵng,', match: true },
    { text: ' hôm nay', match: false },
  ]);
});

test('the window lies where most matches are', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
  const pieces = text(words.join(' '), [3, 100, 104, 110]);
  const shown = pieces.map((piece) => piece.text).join('');
  assert.match(shown, /^… w94 .* w123 …$/);
  assert.deepEqual(
    pieces.filter(({ match }) => match).map((piece) => piece.text),
    ['w100', 'w104', 'w110'],
  );
});

test('a language without spaces keeps none, and its own angle brackets', () => {
  const raw = '你好\u200b世界\u200b&lt;b&gt;\u200b。';
  assert.deepEqual(text('你好世界<b>。', [1], raw), [
    { text: '你好', match: false },
    { text: '世界', match: true },
    { text: '<b>。', match: false },
  ]);
});

test('without a match in the text the beginning is shown', () => {
  assert.deepEqual(text('một hai', []), [{ text: 'một hai', match: false }]);
});
