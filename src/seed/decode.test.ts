import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const hex = (digits: string) => new Uint8Array(Buffer.from(digits.replaceAll(' ', ''), 'hex'));

const VI = 'Ngày 26/6, tại Đà Nẵng, Bộ Công an đã tổ chức hội nghị sơ kết.';
/** The same in windows-1258, where tones are letters of their own. */
const VI_1258 = hex(
  '4e67e0792032362f362c207461f26920d0e0204ee3de6e672c2042f4f22043f46e6720616e' +
    '20f061de2074f4d2206368fdec632068f4f269206e676869f22073f5206beaec742e',
);

test('encodings that the bytes prove', () => {
  const cases: [Uint8Array, string, string][] = [
    [hex(''), '', 'utf-8'],
    [utf8(VI), VI, 'utf-8'],
    [utf8(VI.normalize('NFD')), VI, 'utf-8'],
    [utf8(`\ufeff${VI}`), VI, 'utf-8'],
    [utf16(`\ufeff${VI}`), VI, 'utf-16le'],
    [swapped(utf16(`\ufeff${VI}`)), VI, 'utf-16be'],
    [utf16('\ufeff日本語'), '日本語', 'utf-16le'],
    [utf8('a\r\nb\fc'), 'a\nb\n\nc', 'utf-8'],
    [utf8('thoát \u001b[0m'), 'thoát [0m', 'utf-8'],
  ];
  for (const [bytes, text, encoding] of cases) {
    assert.deepEqual(decode(bytes), { text, encoding, guessed: false });
  }
});

test('encodings that are guessed', () => {
  const russian = 'Министерство объявило новый план для сельских школ и библиотек страны. '.repeat(3);
  const cyrillic = Uint8Array.from(russian, (c) =>
    c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0),
  );
  const cases: [Uint8Array, string, string][] = [
    [utf16(VI), VI, 'utf-16le'],
    [swapped(utf16(VI)), VI, 'utf-16be'],
    [VI_1258, VI, 'windows-1258'],
    [cyrillic, russian, 'windows-1251'],
    [
      hex('b9 fa bc d2 cd bc ca e9 b9 dd bd f1 cc ec bf aa b7 c5 a3 ac bb b6 d3 ad'),
      '国家图书馆今天开放，欢迎',
      'gb18030',
    ],
  ];
  for (const [bytes, text, encoding] of cases) {
    assert.deepEqual(decode(bytes), { text, encoding, guessed: true });
  }
});

test('bytes that belie their mark are reported as guessed', () => {
  assert.deepEqual(decode(hex('efbbbf 61 ff 62')), { text: 'a\ufffdb', encoding: 'utf-8', guessed: true });
  assert.deepEqual(decode(hex('fffe 6100 62')), { text: 'a\ufffd', encoding: 'utf-16le', guessed: true });
});

test('an encoding that is asked for overrules detection', () => {
  assert.deepEqual(decode(hex('4e67e079'), 'windows-1258'), {
    text: 'Ngày',
    encoding: 'windows-1258',
    guessed: false,
  });
  assert.throws(() => decode(utf8('a'), 'no-such-encoding'), RangeError);
});

test('binary files are refused with the place of the first such byte', () => {
  const cases: [Uint8Array, string, number][] = [
    [hex('61 0a 62 0a 63 00'), 'byte 0x00 at offset 5', 3],
    [hex('89504e470d0a1a0a 0000000d49484452'), 'byte 0x00 at offset 8', 3],
    [utf8('a\u0001𐀀\u0000'), 'byte 0x01 at offset 1', 1],
    [utf8('\u0000abcde'), 'byte 0x00 at offset 0', 1],
    [hex('00 00 00 00'), 'byte 0x00 at offset 0', 1],
  ];
  for (const [bytes, notText, line] of cases) assert.deepEqual(decode(bytes), { notText, line });
});
