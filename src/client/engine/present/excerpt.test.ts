import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readFragment } from '../pagefind/read-fragment.ts';
import { cutExcerpt } from './excerpt.ts';

const text = (content: string, places: number[], raw_content = content) =>
  cutExcerpt(readFragment({ url: '', meta: {}, content, raw_content }), places);

test('neighbouring matches are marked as one, and diacritics are kept', () => {
  assert.deepEqual(text('Tại D\u0369à Nẵng, hôm nay', [1, 2]), [
    { text: 'Tại ', match: false },
    { text: 'Đà Nẵng', match: true },
    { text: ', hôm nay', match: false },
  ]);
});

test('punctuation beside a word is not part of a match, and punctuation between two of its words is', () => {
  const cases: [content: string, places: number[], matches: string[]][] = [
    ['ở TP.Đà Nẵng, hôm nay', [2, 3], ['Đà Nẵng']],
    ['ở TP.Đà Nẵng', [1, 2], ['TP.Đà']],
    ['ngày (26/6)', [1, 2], ['26/6']],
    ['Đà Nẵng, Huế', [0, 1, 2], ['Đà Nẵng', 'Huế']],
    ['“Đà Nẵng”', [1], ['Nẵng']],
    ['ba-lô-tô', [0, 2], ['ba', 'tô']],
  ];
  for (const [content, places, matches] of cases) {
    const found = text(content, places).filter(({ match }) => match);
    assert.deepEqual(
      found.map((piece) => piece.text),
      matches,
      content,
    );
  }
});

test('an excerpt shows the passage with the most matches', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
  const pieces = text(words.join(' '), [3, 100, 104, 110]);
  const shown = pieces.map((piece) => piece.text).join('');
  assert.match(shown, /^… w94 .* w123 …$/);
  assert.deepEqual(
    pieces.filter(({ match }) => match).map((piece) => piece.text),
    ['w100', 'w104', 'w110'],
  );
});

test('an excerpt in a language without spaces has none, and keeps its angle brackets', () => {
  const raw = '你好\u200b世界\u200b&lt;b&gt;\u200b。';
  assert.deepEqual(text('你好世界<b>。', [1], raw), [
    { text: '你好', match: false },
    { text: '世界', match: true },
    { text: '<b>。', match: false },
  ]);
});

test('an excerpt without a match shows the beginning', () => {
  assert.deepEqual(text('một hai', []), [{ text: 'một hai', match: false }]);
});

test('marked places and the excerpt match the text, for any text', () => {
  const content = fc
    .array(fc.constantFrom('công', 'TP.HCM,', '–', '(26/6)', '\ud800', 'Đ'), { maxLength: 80 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(content, fc.array(fc.nat(), { maxLength: 10 }), (content, numbers) => {
      const document = readFragment({ url: '', meta: {}, content });
      const places = document.words.length === 0 ? [] : numbers.map((at) => at % document.words.length);
      const pieces = cutExcerpt(document, places);
      const shown = pieces.map(({ text }) => text).join('');
      assert.ok(content.includes(shown.replace(/^… /, '').replace(/ …$/, '')));
      assert.equal(
        pieces.some(({ match }) => match),
        places.length > 0,
      );
      for (const [at, { match, text }] of pieces.entries()) {
        assert.ok(text !== '' && (at === 0 || match !== pieces[at - 1]?.match));
      }
    }),
  );
});
