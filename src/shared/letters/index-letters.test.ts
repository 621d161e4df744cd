import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { foldShapes } from './fold-shapes.ts';
import { hideLetters, restoreLetters } from './index-letters.ts';

test('hidden letters are restored', () => {
  const letters = [...'đĐdDłŁøØæÆœŒßẞþÞðÐıIŋaeEAsSthH ', 'a\u0301'];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
      assert.equal(restoreLetters(hideLetters(text)), text);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      assert.equal(restoreLetters(hideLetters(text)), text),
    ),
  );
});

test('decomposition of hidden letters gives what readers type', () => {
  const plain = (text: string) => hideLetters(text).normalize('NFD').replace(/\p{M}/gu, '');
  assert.equal(plain('Đà Nẵng'), 'Da Nang');
  assert.equal(
    plain('Łódź, smørrebrød, Ærø, ŒUVRE, Straße, Þórður, ışık'),
    'Lodz, smorrebrod, AEro, OEUVRE, Strasse, THordur, isik',
  );
});

test('an eth is đ in Vietnamese, and itself in other languages', () => {
  assert.equal(hideLetters('Ðồng ðất Ɖọi', 'vi'), hideLetters('Đồng đất Đọi'));
  assert.equal(hideLetters('Ðồng', 'vi-VN'), hideLetters('Đồng'));
  for (const lang of ['is', 'en', '', 'vie'])
    assert.notEqual(hideLetters('Ðað', lang), hideLetters('Đađ', lang));
});

test('letters and digits of other shapes become the plain ones', () => {
  const cases: [text: string, plain: string][] = [
    ['ﬁle, oﬃce, ﬂag', 'file, office, flag'],
    ['ＸＹＺ７８９ ｎô', 'XYZ789 nô'],
    ['m², 10⁶, H₂O', 'm2, 106, H2O'],
    ['Ⅳ ⅻ ①', 'IV xii 1'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['Wiſſenſchaft', 'Wissenschaft'],
    ['𝐇𝐮𝐞̂', 'Huê'],
    // What is no other shape of letters or digits stays.
    ['｡ ㎏ … ＜b＞ ё ñ đ ł 한글', '｡ ㎏ … ＜b＞ ё ñ đ ł 한글'],
  ];
  for (const [text, plain] of cases) assert.equal(foldShapes(text).normalize('NFC'), plain);
});
