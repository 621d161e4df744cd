import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bareForm } from './diacritics.ts';
import { compareWords, hasTypedMarks, newerToneSpelling, normaliseWord, splitWords } from './word.ts';

const syllable = fc.constantFrom(
  ...'hòa hoà thủy thuỷ khỏe khoẻ quý quỳ của mùa toán đội đổi nội nôi ủy uỷ ngoại tô tổ lâm làm xoè òa'.split(
    ' ',
  ),
);
const letters = fc.string({
  unit: fc.constantFrom(...'aâăeêioôơuưyđdqbhn\u0300\u0301\u0309\u0323'),
  maxLength: 8,
});
const raw = fc
  .oneof(syllable, letters, fc.string({ unit: 'grapheme', maxLength: 8 }))
  .map((text) => text.match(/[\p{L}\p{M}\p{N}]+/u)?.[0] ?? 'a');

test('a word has one normalised form for all of its spellings', () => {
  const cases: [raw: string, form: string, bare: string][] = [
    ['Đà', 'đà', 'da'],
    ['ĐÀ', 'đà', 'da'],
    ['Đà'.normalize('NFD'), 'đà', 'da'],
    ['ðà', 'đà', 'da'],
    ['hoà', 'hòa', 'hoa'],
    ['khoẻ', 'khỏe', 'khoe'],
    ['Thuỷ', 'thủy', 'thuy'],
    // The u of qu is no vowel, and the tone of a closed syllable has one place only.
    ['quý', 'quý', 'quy'],
    ['toán', 'toán', 'toan'],
    ['A320', 'a320', 'a320'],
  ];
  for (const [raw, form, bare] of cases) assert.deepEqual(normaliseWord(raw), { form, bare }, raw);
});

test('words are runs of letters and digits, and single characters in scripts without blanks', () => {
  const forms = (text: string, lang?: string) => splitWords(text, lang).map(({ form }) => form);
  assert.deepEqual(forms('TP.HCM, 26/6 “Covid-19”'), ['tp', 'hcm', '26', '6', 'covid', '19']);
  assert.deepEqual(forms('- … “”'), []);
  assert.deepEqual(forms('我们去北京', 'zh'), ['我', '们', '去', '北', '京']);
  assert.deepEqual(forms('用Windows 10电脑。', 'zh-Hant'), ['用', 'windows', '10', '电', '脑']);
  assert.deepEqual(forms('データ', 'ja'), ['デ', 'ー', 'タ']);
  assert.deepEqual(forms('วันนี้', 'th'), ['วั', 'น', 'นี้']);
  assert.deepEqual(forms('\ud800 a \udc00'), ['a']);
});

test('the place of a tone is converted to the newer form and back', () => {
  const cases: [form: string, newer: string][] = [
    ['hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['thủy', 'thuỷ'],
    ['của', 'của'],
    ['mùa', 'mùa'],
    ['quý', 'quý'],
    ['toán', 'toán'],
  ];
  for (const [form, newer] of cases) assert.equal(newerToneSpelling(form), newer);
  fc.assert(
    fc.property(
      raw,
      (raw) => normaliseWord(newerToneSpelling(normaliseWord(raw).form)).form === normaliseWord(raw).form,
    ),
  );
  fc.assert(fc.property(raw, (raw) => newerToneSpelling(newerToneSpelling(raw)) === newerToneSpelling(raw)));
});

test('words of the same letters are compared by their marks', () => {
  const cases: [typed: string, found: string, expected: ReturnType<typeof compareWords>][] = [
    ['nội', 'nội', 'exact'],
    ['nôi', 'nội', 'typed'],
    ['noi', 'nội', 'typed'],
    ['da', 'đà', 'typed'],
    ['hoà', 'hòa', 'exact'],
    ['nội', 'nôi', 'letters'],
    ['tổ', 'tô', 'letters'],
    ['tô', 'tổ', 'typed'],
    ['đa', 'dạ', 'letters'],
    ['lâm', 'lăm', 'letters'],
    ['lâm', 'lâ', undefined],
    // The tone on the other vowel is the same tone.
    ['cuả', 'của', 'typed'],
  ];
  for (const [typed, found, expected] of cases) {
    assert.equal(compareWords(normaliseWord(typed), normaliseWord(found)), expected, `${typed} ${found}`);
  }
});

test('a word without marks matches every word of the same letters', () => {
  fc.assert(fc.property(raw, (raw) => compareWords(normaliseWord(raw), normaliseWord(raw)) === 'exact'));
  fc.assert(fc.property(raw, (raw) => hasTypedMarks(normaliseWord(raw).form, normaliseWord(raw).form)));
  fc.assert(fc.property(raw, (raw) => hasTypedMarks(normaliseWord(raw).bare, normaliseWord(raw).form)));
  fc.assert(
    fc.property(raw, (raw) => normaliseWord(normaliseWord(raw).form).form === normaliseWord(raw).form),
  );
  fc.assert(fc.property(raw, (raw) => normaliseWord(raw).bare === bareForm(normaliseWord(raw).bare)));
  fc.assert(
    fc.property(raw, raw, (typed, found) => {
      const same = compareWords(normaliseWord(typed), normaliseWord(found));
      return (same === undefined) === (normaliseWord(typed).bare !== normaliseWord(found).bare);
    }),
  );
});
