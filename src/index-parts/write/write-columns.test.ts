import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Bytes, LIST, listOf, NEGATIVE, NUMBER, textOf, writeHead } from '../format/cbor.ts';
import { fileName, listFrom } from '../format/list-columns.ts';
import { wordsFrom } from '../format/word-columns.ts';
import { listColumns, wordColumns } from './write-columns.ts';

type Page = [added: number, places: number[], inTitles: number[]];
type Word = [word: string, pages: Page[], forms: [form: string, pages: Page[]][]];

function numberOf(value: number): Bytes {
  const head = new Uint8Array(5);
  const end = value < 0 ? writeHead(head, 0, NEGATIVE, -1 - value) : writeHead(head, 0, NUMBER, value);
  return head.subarray(0, end);
}

function pagesOf(pages: readonly Page[]): Bytes {
  return listOf(
    pages.map(([added, ...places]) =>
      listOf([numberOf(added), ...places.map((some) => listOf(some.map(numberOf)))]),
    ),
  );
}

function cborOf(words: readonly Word[]): Bytes {
  const written = words.map(([word, pages, forms]) => {
    const others = forms.map(([form, own]) => listOf([textOf(form), pagesOf(own)]));
    return listOf([textOf(word), pagesOf(pages), listOf(others)]);
  });
  return listOf([listOf(written)]);
}

const place = fc.oneof(fc.integer({ min: -255, max: 400 }), fc.integer({ min: -(2 ** 20), max: 2 ** 29 }));
const places = fc.array(place, { maxLength: 6 });
const pages = fc.array(fc.tuple(fc.oneof(fc.nat(30), fc.nat(2 ** 29)), places, places), { maxLength: 30 });
const text = fc.string({ unit: 'grapheme', maxLength: 300 });
const forms = fc.array(fc.tuple(text, pages), { maxLength: 4 });
const words = fc.array(fc.tuple(text, pages, forms), { maxLength: 5 });

test('columns are what they were made of again', () => {
  fc.assert(
    fc.property(words, (words) => {
      const before = cborOf(words as Word[]);
      assert.deepEqual(Buffer.from(wordsFrom(wordColumns(before))), Buffer.from(before));
    }),
  );
});

const pageList = fc.array(fc.tuple(fc.oneof(fc.nat(2000), fc.nat(2 ** 29)), text), { maxLength: 40 });
const wordList = fc.array(fc.tuple(text, text), { maxLength: 20 });
const rest = fc.array(text, { maxLength: 4 });

test('so is the list of pages and files, which are counted', () => {
  fc.assert(
    fc.property(pageList, wordList, rest, (pages, words, rest) => {
      const before = listOf([
        textOf('1.6.0'),
        listOf(
          pages.map(([words, remark], at) =>
            listOf([textOf(fileName('vi_1a', at)), numberOf(words), textOf(remark)]),
          ),
        ),
        listOf(words.map(([first, last], at) => listOf([first, last, fileName('vi_1a', at)].map(textOf)))),
        ...rest.map(textOf),
      ]);
      assert.deepEqual(Buffer.from(listFrom('vi_1a', listColumns('vi_1a', before))), Buffer.from(before));
    }),
  );
});

test('another form than the one that is known is refused', () => {
  const page = listOf([numberOf(1), listOf([numberOf(2)])]);
  const long = Uint8Array.from([(LIST << 5) | 1, (LIST << 5) | 24, 0]);
  for (const [content, message] of [
    [listOf([]), /list of 0 .* expected 1/],
    [listOf([listOf([textOf('a')])]), /type 3/],
    [listOf([listOf([listOf([textOf('a'), listOf([page]), listOf([])])])]), /list of 2 .* expected 3/],
    [long, /form of a number/],
  ] as const) {
    assert.throws(() => wordColumns(content), message);
  }
  const otherName = listOf([
    textOf('1.6.0'),
    listOf([listOf([textOf('a'), numberOf(1), textOf('')])]),
    listOf([]),
  ]);
  assert.throws(() => listColumns('vi_1a', otherName), /Unexpected/);
});
