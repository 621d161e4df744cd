import assert from 'node:assert/strict';
import test from 'node:test';
import { letters, titleLetter } from './title-letter.ts';

test('a title is filed under its first Vietnamese letter', () => {
  const cases: [title: string, letter: string][] = [
    ['An', 'a'],
    ['à, thế à', 'a'],
    ['Ăn', 'aw'],
    ['Ặc', 'aw'],
    ['Ấm áp', 'aa'],
    ['Đà Nẵng', 'dd'],
    ['đê', 'dd'],
    ['Ðảng', 'dd'],
    ['Ɖảng', 'dd'],
    ['Da', 'd'],
    ['Ế ẩm', 'ee'],
    ['É', 'e'],
    ['Ổ', 'oo'],
    ['Ợ', 'ow'],
    ['Ữ', 'uw'],
    ['Ưu', 'uw'],
    ['Ý', 'y'],
    ['Ângström', 'aa'],
    ['Ångström', 'a'],
    ['Öl', 'o'],
    ['Über', 'u'],
    ['Œuvre', 'o'],
    ['Straße', 's'],
    ['Ｆｕｌｌ', 'f'],
    ['“Ấm áp”', 'aa'],
    ['«Đê»', 'dd'],
    ['  – (…) "x"', 'x'],
    ['2023', '0-9'],
    ['١٢', '0-9'],
    ['½', '0-9'],
    ['Ⅳ', 'i'],
    ['Дождь', 'cyrillic'],
    ['Ёж', 'cyrillic'],
    ['Άνεμος', 'greek'],
    ['日本', 'han'],
    ['𡨸喃', 'han'],
    ['がく', 'kana'],
    ['カ', 'kana'],
    ['한국', 'hangul'],
    ['ไทย', 'thai'],
    ['مطر', 'arabic'],
    ['ꦗꦮ', 'other'],
    ['!?', 'other'],
    ['😀', 'other'],
    ['', 'other'],
  ];
  for (const [title, letter] of cases) {
    assert.equal(titleLetter(title), letter, title);
    assert.equal(titleLetter(title.normalize('NFD')), letter, `${title} decomposed`);
  }
});

test('letters are in the order of the Vietnamese alphabet and have different addresses', () => {
  const names = letters.map(({ name }) => name).join('');
  assert.ok(names.startsWith('AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ'));
  const addresses = letters.map(({ address }) => address);
  assert.equal(new Set(addresses).size, letters.length);
  for (const address of addresses) assert.match(address, /^[a-z0-9]+(-[a-z0-9]+)?$/);
});
