import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBytes } from './index.ts';
import { encode, texts } from './test/texts.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const misread = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);

function read(bytes: Uint8Array) {
  const decoded = decodeBytes(bytes);
  assert.ok('text' in decoded);
  return decoded;
}

test('an old Vietnamese encoding is recognised after an editor has saved it as Unicode', () => {
  for (const encoding of ['tcvn3', 'vni', 'viscii', 'windows-1258']) {
    for (const text of texts.vi) {
      for (const save of [utf8, utf16]) {
        const decoded = read(save(misread(encode(text, encoding))));
        assert.deepEqual([decoded.text, decoded.encoding], [text, `${encoding}-resaved`]);
        assert.ok(decoded.confidence < 1);
      }
    }
  }
});

test('a soft hyphen is a letter of TCVN3, and nothing in other texts', () => {
  assert.equal(
    read(utf8('N\u00adíc \u00ae\u00adîc \u00ae\u00adêng, ng\u00adêi th\u00ad\u00acng')).text,
    'Nước được đường, người thương',
  );
  assert.equal(
    read(utf8('Donau\u00addampf\u00adschiff\u00adfahrt, über Fährleute')).text,
    'Donaudampfschifffahrt, über Fährleute',
  );
});

test('texts of other languages stay as they are, and so does Vietnamese in Unicode', () => {
  for (const text of Object.values(texts).flat()) {
    for (const save of [utf8, utf16]) {
      const decoded = read(save(text));
      assert.deepEqual([decoded.text, decoded.isTwice, decoded.confidence], [text, undefined, 1]);
    }
  }
});

test('quotation marks around words of Unicode are no letters of an old encoding', () => {
  for (const text of ['»a[1]Tô Lâm', '»Tô Lâm« an', '«Tô Lâm» an']) {
    const decoded = read(utf8(text));
    assert.deepEqual([decoded.text, decoded.encoding], [text, 'utf-8'], text);
  }
  assert.equal(read(utf8('«ng ®å, õ nhØ')).text, 'ông đồ, ừ nhỉ');
});

test('UTF-8 that was saved twice is noticed, and read so where its author says it', () => {
  for (const text of [...texts.vi, ...texts.fr, ...texts.ru]) {
    const bytes = utf8(misread(utf8(text)));
    assert.equal(read(bytes).isTwice, true, text);
    const decoded = decodeBytes(bytes, 'utf-8-resaved');
    assert.equal('text' in decoded && decoded.text, text);
  }
  for (const text of ['Chữ “Ã©” là gì? Là é.', 'Ã', 'SÃO PAULO e SÃO JOÃO'])
    assert.equal(read(utf8(text)).isTwice, undefined, text);
});

test('signs before letters are no syllables of an old encoding', () => {
  for (const text of ['»A »I. »A', '»A\n\n»I.\n\n»A lo', '§ 5 §5 §6, » ¶ ¸ ¹', 'µ ¸ ¶ ¹ ·']) {
    assert.equal(read(utf8(text)).encoding, 'utf-8', text);
  }
});
