import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeBytes } from './index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const hex = (digits: string) => new Uint8Array(Buffer.from(digits.replaceAll(' ', ''), 'hex'));

const VI = 'Ngày 26/6, tại Đà Nẵng, Bộ Công an đã tổ chức hội nghị sơ kết.';

test('an encoding that the bytes prove is detected', () => {
  const cases: [Uint8Array, string, string][] = [
    [hex(''), '', 'utf-8'],
    [utf8(VI), VI, 'utf-8'],
    [utf8(VI.normalize('NFD')), VI, 'utf-8'],
    [utf8(`\ufeff${VI}`), VI, 'utf-8'],
    [utf8('once lost \ufffd'), 'once lost \ufffd', 'utf-8'],
    [utf16(`\ufeff${VI}`), VI, 'utf-16le'],
    [swapped(utf16(`\ufeff${VI}`)), VI, 'utf-16be'],
    [utf16('\ufeff日本語'), '日本語', 'utf-16le'],
    [hex('fffe0000 61000000 001e0000'), 'aḀ', 'utf-32le'],
    [hex('0000feff 00000061 0001f600'), 'a😀', 'utf-32be'],
    [utf8('a\r\nb\fc'), 'a\nb\n\nc', 'utf-8'],
    [utf8('thoát \u001b[0m'), 'thoát ', 'utf-8'],
  ];
  for (const [bytes, text, encoding] of cases) {
    assert.deepEqual(decodeBytes(bytes), { text, encoding, confidence: 1, invalid: undefined });
  }
});

test('invalid bytes in UTF-8 are counted, and the first one has a position', () => {
  const [head, tail] = [utf8(`${VI}\r\n${VI}\r\nNga`), utf8(`y\n${VI}`)];
  const damaged = (...middle: number[]) => Uint8Array.of(...head, ...middle, ...tail);
  const cases: [Uint8Array, count: number, line: number, column: number][] = [
    [damaged(0xff), 1, 3, 4],
    [damaged(0xe1, 0xbb), 1, 3, 4],
    [damaged(0xc3, 0x28, 0x80), 2, 3, 4],
    [damaged(0xef, 0xbf, 0xbd, 0x0a, 0xff), 1, 4, 1],
    [utf8(VI).subarray(0, utf8('Ngày 26/6, tại Đ').length - 1), 1, 1, 16],
    [hex('efbbbf 61 ff 62'), 1, 1, 2],
  ];
  for (const [bytes, count, line, column] of cases) {
    const read = decodeBytes(bytes);
    assert.ok('text' in read);
    assert.equal(read.encoding, 'utf-8');
    assert.equal(read.confidence, 1);
    assert.deepEqual(read.invalid, { count, line, column });
  }
  assert.deepEqual(decodeBytes(hex('fffe 6100 0d00 0a00 62')), {
    text: 'a\n\ufffd',
    encoding: 'utf-16le',
    confidence: 1,
    invalid: { count: 1, line: 2, column: 1 },
  });
});

test('a lone letter of another encoding in ASCII is no damaged UTF-8', () => {
  const read = decodeBytes(hex('63 61 66 e9 20 62 61 72'));
  assert.ok('text' in read && read.encoding !== 'utf-8' && read.invalid === undefined);
});

test('a named encoding takes precedence over detection', () => {
  const cases: [Uint8Array, label: string, text: string, encoding: string][] = [
    [hex('4e67e079'), 'windows-1258', 'Ngày', 'windows-1258'],
    [hex('a7b5'), ' TCVN3 ', 'Đà', 'tcvn3'],
    [utf8('Đà'), 'utf-8', 'Đà', 'utf-8'],
    [hex('4d19'), 'viscii', 'MỸ', 'viscii'],
    [hex('56 69 65 e4 74'), 'vni', 'Việt', 'vni'],
    [utf8('DDi dda^u\\?'), 'viqr', 'Đi đâu?', 'viqr'],
    [hex('61000000'), 'utf-32le', 'a', 'utf-32le'],
    [hex('00000061'), 'utf-32be', 'a', 'utf-32be'],
    [hex('e9'), 'latin1', 'é', 'windows-1252'],
  ];
  for (const [bytes, label, text, encoding] of cases) {
    assert.deepEqual(decodeBytes(bytes, label), { text, encoding, confidence: 1, invalid: undefined });
  }
  for (const label of ['no-such-encoding', 'constructor', '__proto__']) {
    assert.throws(() => decodeBytes(utf8('a'), label), RangeError);
  }
});

test('binary files are refused, with the place of the first control character', () => {
  const cases: [Uint8Array, string, number][] = [
    [hex('61 0a 62 0a 63 00'), 'byte 0x00 at offset 5', 3],
    [hex('89504e470d0a1a0a 0000000d49484452'), 'byte 0x00 at offset 8', 3],
    [utf8('a\u0001𐀀\u0000'), 'byte 0x01 at offset 1', 1],
    [utf8('\u0000abcde'), 'byte 0x00 at offset 0', 1],
    [hex('00 00 00 00'), 'byte 0x00 at offset 0', 1],
    [hex('fffe 0a00 0100'), 'U+0001', 2],
    [hex('efbbbf 61 00'), 'U+0000', 1],
    // As UTF-16 these bytes would be ideographs and a tab.
    [new TextEncoder().encode(`${'\u{10000}'.repeat(7)}\u0080\t\0`), 'byte 0x00 at offset 31', 1],
  ];
  for (const [bytes, notText, line] of cases) assert.deepEqual(decodeBytes(bytes), { notText, line });
});

test('any bytes are decoded or refused', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const likeText = fc
    .array(fc.integer({ min: 32, max: 255 }), { maxLength: 300 })
    .map((all) => Uint8Array.from(all));
  fc.assert(
    fc.property(fc.oneof(bytes, likeText), (some) => {
      const read = decodeBytes(some);
      if ('notText' in read) return assert.ok(read.line > 0);
      assert.ok(read.confidence > 0 && read.confidence <= 1);
      assert.equal(read.text, read.text.normalize('NFC'));
      if (read.invalid) assert.ok(read.invalid.count > 0 && read.text.includes('\ufffd'));
    }),
    { numRuns: 2000 },
  );
});
