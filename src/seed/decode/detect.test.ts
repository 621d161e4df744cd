import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeBytes } from './index.ts';
import { encode, texts } from './test/texts.ts';

const VIETNAMESE = ['windows-1258', 'tcvn3', 'vni', 'viscii', 'viqr'];
const UNICODE = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'];

function assertReads(text: string, encoding: string, least: number): void {
  const read = decodeBytes(encode(text, encoding));
  assert.ok('text' in read, `${encoding} is detected as binary`);
  assert.deepEqual([read.encoding, read.text, read.invalid], [encoding, text, undefined]);
  assert.ok(read.confidence >= least && read.confidence < 1, `${encoding} is ${read.confidence} certain`);
}

test('Vietnamese sentences reveal their encoding', () => {
  const upper = 'LÊ THỊ MỸ, TRƯỜNG TRUNG HỌC CƠ SỞ SỐ HAI, XÃ HÒA SƠN, TỈNH QUẢNG NGÃI GỬI LỜI CẢM ƠN.';
  for (const encoding of [...VIETNAMESE, ...UNICODE]) {
    for (const text of [...texts.vi, texts.vi.join('\n'), upper]) assertReads(text, encoding, 0.8);
  }
});

test('texts in other languages are detected and decoded', () => {
  const cases: [keyof typeof texts, ...encodings: string[]][] = [
    ['fr', 'windows-1252', 'utf-16le'],
    ['de', 'windows-1252', 'utf-16be'],
    ['en', 'windows-1252', 'utf-32le'],
    ['es', 'windows-1252'],
    ['pt', 'windows-1252'],
    ['pl', 'windows-1250', 'iso-8859-2'],
    ['ru', 'windows-1251', 'koi8-r', 'iso-8859-5', 'utf-16be'],
    ['el', 'iso-8859-7'],
    ['zhHans', 'gb18030', 'utf-16le'],
    ['zhHant', 'big5', 'utf-16be'],
    ['ja', 'shift_jis', 'euc-jp', 'utf-16le'],
    ['ko', 'euc-kr', 'utf-16be'],
  ];
  for (const [language, ...encodings] of cases) {
    for (const encoding of encodings) {
      for (const text of texts[language]) assertReads(text, encoding, 0.4);
    }
  }
});

test('ASCII that is not VIQR is unchanged', () => {
  const cases = [
    'What is this? A test. Who are you? Ask me, ask me. So it is: to be, or not to be? "No." I say so.',
    "The data(x) of foo(a) and o'clock, e.g. add, odd, address; a+b, u+v, C++, x^2 + e^x, ~a, a~b, `to`, `me`.",
    'U+0061 U+0062 U+1E00 O+ A- and o+ or u+ again: u+ o+ U+ O+ u+ o+.',
    'Hom nay ba la ai? Di dau ha? Toi ve nha. Anh o lai nhe. Chi co la? Me. Ta di. Em di hoc ve.',
    "L'ete' dernier, la bibliothe`que a e'te' ferme'e a` cause des travaux; de'ja` les e'le`ves, ou` a`, la`, ou`.",
    'dd/mm/yyyy dd dd add(a, b) mkdir ~/a ~/b; a=`pwd`; e=`ls`; i=`id`; echo $a $e $i',
  ];
  for (const text of cases) {
    const bytes = new TextEncoder().encode(text);
    assert.deepEqual(decodeBytes(bytes), { text, encoding: 'utf-8', confidence: 1, invalid: undefined });
  }
});

test('in VIQR a backslash escapes a sign, and foreign words stay', () => {
  const cases: [string, string][] = [
    ['Vie^.t Nam o+? dda^u\\? DDa` Na(~ng, dda\\.', 'Việt Nam ở đâu? Đà Nẵng, đa.'],
    ['www.example.com/a.b QDD-UBND address C:\\dir', 'www.example.com/a.b QĐ-UBND address C:\\dir'],
    ['d\\d o\\+ ng\u01b0\u01a1\u0300i', 'dd o+ người'],
  ];
  for (const [viqr, text] of cases) {
    const read = decodeBytes(new TextEncoder().encode(viqr), 'viqr');
    assert.equal('text' in read && read.text, text);
  }
});

test('every letter of the alphabet is decoded', () => {
  const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
    tones.map((tone) => `${vowel}${tone}n`.normalize('NFC')),
  );
  const text = [...vowels, 'đi'].flatMap((letter) => [letter, letter.toUpperCase()]).join(' ');
  for (const encoding of VIETNAMESE) {
    const read = decodeBytes(encode(text, encoding), encoding);
    assert.equal('text' in read && read.text, text, encoding);
  }
});

test('words in each encoding decode to the same words', () => {
  const words = texts.vi.join(' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  const cased = fc.constantFrom(...words).chain((word) => fc.constantFrom(word, word.toUpperCase()));
  const form = fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD');
  const ends = fc.constantFrom(' ', '\n', ', ', '. ', '? ', '! (', ') ');
  fc.assert(
    fc.property(fc.array(fc.tuple(cased, ends), { minLength: 1 }), form, (pieces, normalForm) => {
      const text = pieces.map(([word, end]) => word + end).join('');
      for (const encoding of VIETNAMESE) {
        const read = decodeBytes(encode(text.normalize(normalForm), encoding), encoding);
        assert.equal('text' in read && read.text, text.normalize('NFC'), encoding);
      }
    }),
    { numRuns: 300 },
  );
});
