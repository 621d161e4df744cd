import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Bytes, encodeList, encodeText, LIST, NEGATIVE, NUMBER, writeHead } from './cbor.ts';
import { encodePageList } from './encode-page-list.ts';
import { encodeWords } from './encode-words.ts';
import { decodePageList, indexFileName } from './page-list.ts';
import { decodeWords } from './word-columns.ts';

type Page = [added: number, places: number[], inTitles: number[]];
type Word = [word: string, pages: Page[], forms: [form: string, pages: Page[]][]];

function encodeNumber(value: number): Bytes {
  const head = new Uint8Array(5);
  const end = value < 0 ? writeHead(head, 0, NEGATIVE, -1 - value) : writeHead(head, 0, NUMBER, value);
  return head.subarray(0, end);
}

function encodePages(pages: readonly Page[]): Bytes {
  return encodeList(
    pages.map(([added, ...places]) =>
      encodeList([encodeNumber(added), ...places.map((some) => encodeList(some.map(encodeNumber)))]),
    ),
  );
}

function encodeWordList(words: readonly Word[]): Bytes {
  const written = words.map(([word, pages, forms]) => {
    const others = forms.map(([form, own]) => encodeList([encodeText(form), encodePages(own)]));
    return encodeList([encodeText(word), encodePages(pages), encodeList(others)]);
  });
  return encodeList([encodeList(written)]);
}

const place = fc.oneof(fc.integer({ min: -255, max: 400 }), fc.integer({ min: -(2 ** 20), max: 2 ** 29 }));
const places = fc.array(place, { maxLength: 6 });
const pages = fc.array(fc.tuple(fc.oneof(fc.nat(30), fc.nat(2 ** 29)), places, places), { maxLength: 30 });
const text = fc.string({ unit: 'grapheme', maxLength: 300 });
const forms = fc.array(fc.tuple(text, pages), { maxLength: 4 });
const words = fc.array(fc.tuple(text, pages, forms), { maxLength: 5 });

test('columns of words decode to the words that were encoded', () => {
  fc.assert(
    fc.property(words, (words) => {
      const before = encodeWordList(words as Word[]);
      assert.deepEqual(Buffer.from(decodeWords(encodeWords(before))), Buffer.from(before));
    }),
  );
});

const pageList = fc.array(fc.tuple(fc.oneof(fc.nat(2000), fc.nat(2 ** 29)), text), { maxLength: 40 });
const wordList = fc.array(fc.tuple(text, text), { maxLength: 20 });
const rest = fc.array(text, { maxLength: 4 });

test('columns of a page list decode to the list that was encoded', () => {
  fc.assert(
    fc.property(pageList, wordList, rest, (pages, words, rest) => {
      const before = encodeList([
        encodeText('1.6.0'),
        encodeList(
          pages.map(([words, remark], at) =>
            encodeList([encodeText(indexFileName('vi_1a', at)), encodeNumber(words), encodeText(remark)]),
          ),
        ),
        encodeList(
          words.map(([first, last], at) =>
            encodeList([first, last, indexFileName('vi_1a', at)].map(encodeText)),
          ),
        ),
        ...rest.map(encodeText),
      ]);
      assert.deepEqual(
        Buffer.from(decodePageList('vi_1a', encodePageList('vi_1a', before))),
        Buffer.from(before),
      );
    }),
  );
});

test('an unknown form is an error', () => {
  const page = encodeList([encodeNumber(1), encodeList([encodeNumber(2)])]);
  const long = Uint8Array.from([(LIST << 5) | 1, (LIST << 5) | 24, 0]);
  for (const [content, message] of [
    [encodeList([]), /list of 0 .* expected 1/],
    [encodeList([encodeList([encodeText('a')])]), /type 3/],
    [
      encodeList([encodeList([encodeList([encodeText('a'), encodeList([page]), encodeList([])])])]),
      /list of 2 .* expected 3/,
    ],
    [long, /form of a number/],
  ] as const) {
    assert.throws(() => encodeWords(content), message);
  }
  const otherName = encodeList([
    encodeText('1.6.0'),
    encodeList([encodeList([encodeText('a'), encodeNumber(1), encodeText('')])]),
    encodeList([]),
  ]);
  assert.throws(() => encodePageList('vi_1a', otherName), /Unexpected/);
});
