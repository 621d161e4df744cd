import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { decodeBytes } from './index.ts';
import { texts } from './test/texts.ts';

const cases: [keyof typeof texts, ...encodings: string[]][] = [
  ['fr', 'cp437', 'cp850', 'macintosh'],
  ['de', 'cp437', 'cp850', 'macintosh'],
  ['es', 'cp437', 'cp850', 'macintosh'],
  ['pt', 'cp850', 'macintosh'],
  ['pl', 'cp852', 'maccenteuro'],
  ['ru', 'cp866', 'maccyrillic'],
  ['el', 'cp737'],
];

test('encodings of DOS and the Macintosh are recognised by the form of words, also in short texts', () => {
  for (const [language, ...encodings] of cases) {
    for (const encoding of encodings) {
      for (const whole of texts[language]) {
        for (const text of [whole, whole.slice(0, 90)]) {
          const read = decodeBytes(new Uint8Array(iconv.encode(text, encoding)));
          assert.ok('text' in read);
          assert.equal(read.text, text, `${language} ${encoding}`);
          assert.ok(read.confidence < 0.9);
        }
      }
    }
  }
});

test('Japanese mail in seven bits is recognised by its escape sequences', () => {
  const bytes = Uint8Array.from([...'\u001b$B$3$s$K$A$O\u001b(B, abc'].map((one) => one.charCodeAt(0)));
  const read = decodeBytes(bytes);
  assert.deepEqual('text' in read && [read.text, read.encoding], ['こんにちは, abc', 'iso-2022-jp']);
});

test('a few zero bytes in a long text are damage, and the first is named', () => {
  const text = `${'Một dòng chữ dài.\n'.repeat(20)}`;
  const read = decodeBytes(new TextEncoder().encode(`${text}a\0b${text}`));
  assert.deepEqual('text' in read && [read.text, read.encoding, read.invalid], [
    `${text}a\ufffdb${text}`,
    'utf-8',
    { count: 1, line: 21, column: 2 },
  ]);
  assert.ok('notText' in decodeBytes(new TextEncoder().encode(`${text}${'\0'.repeat(50)}`)));
});
