import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOtherNames } from '../engine/query/other-names.ts';
import { parseQuery } from '../engine/query/parse-query.ts';
import { findMatches } from './find-matches.ts';

const NAMES = createOtherNames([{ short: 'bvđk', long: ['bệnh viện đa khoa'] }]);

const cases: [what: string, query: string, text: string, matches: string[], lang?: string][] = [
  ['the whole phrase, and not its words', 'đà nẵng', 'Đà Nẵng, đà điểu, Đà Nẵng', ['Đà Nẵng', 'Đà Nẵng']],
  ['without marks', 'da nang', 'Ở Đà Nẵng, da nâng niu', ['Đà Nẵng', 'da nâng']],
  ['in the other form of Unicode', 'Đà Nẵng'.normalize('NFD'), 'Ở Đà Nẵng', ['Đà Nẵng']],
  ['a text in the other form of Unicode', 'đà', 'Ở Đà'.normalize('NFD'), ['Đà'.normalize('NFD')]],
  ['the tone on the other vowel', 'hòa bình', 'hoà bình', ['hoà bình']],
  ['marks that were typed', 'Tô Lâm', 'Tổ làm việc với ông Tô Lâm', ['Tô Lâm']],
  ['other marks, where those typed are not', 'tô lâm', 'Tổ làm việc', ['Tổ làm']],
  ['some of the marks', 'ha nôi', 'Hà Nội, hà nổi', ['Hà Nội', 'hà nổi']],
  ['over punctuation', '26/6', 'ngày 26/6, số 26.', ['26/6']],
  ['in the next paragraph', 'hội nghị bộ', 'Hội nghị\0Bộ Công an', ['Hội nghị\0Bộ']],
  ['a paragraph ends a word', 'nội', 'Hà N\0ội', []],
  ['the beginning of the last word', 'đại tư', 'Đại tướng, đại từ điển', ['đại từ']],
  ['the beginning, where it is no word', 'đại tươ', 'Đại tướng và đại tá', ['Đại tướng']],
  ['no beginning if a blank was typed', 'đại tươ ', 'Đại tướng', ['Đại']],
  ['no beginning of other words', 'tươ đại', 'tướng đại tá', ['đại']],
  ['words, where the phrase is not', 'huế lũ', 'Lũ ở Huế và lũ', ['Lũ', 'Huế', 'lũ']],
  ['neighbours are one', 'nghị hội huế', 'Hội nghị ở Huế', ['Hội nghị', 'Huế']],
  ['neighbours in two paragraphs are two', 'nghị hội x', 'Hội\0nghị', ['Hội', 'nghị']],
  ['each word as near as it gets', 'lâm xyz tô', 'Tô, làm, lầm, tổ', ['Tô', 'lầm']],
  ['a word with more marks, where it is not as typed', 'nôi', 'Hà Nội', ['Nội']],
  ['a word as it was typed before one with more marks', 'nôi', 'cái nôi ở Hà Nội', ['nôi']],
  ['all marks, where none was typed', 'noi', 'noi, cái nôi ở Hà Nội', ['noi', 'nôi', 'Nội']],
  ['a phrase in quotation marks', '"công an" huế', 'Huế: công an, công việc', ['Huế', 'công an']],
  ['what is left out is no match', 'huế -lũ', 'Lũ ở Huế', ['Huế']],
  ['i for y', 'chiến sỹ', 'các chiến sĩ', ['chiến sĩ']],
  ['a city', 'TPHCM', 'ở TP. Hồ Chí Minh', ['TP. Hồ Chí Minh']],
  ['a phrase that overlaps itself', 'xa xa', 'xa xa xa', ['xa xa']],
  ['no word typed', ' -. ', 'Huế', []],
  ['only words to leave out', '-huế', 'Huế', []],
  ['none there', 'xyzzy', 'Huế', []],
  ['a text without words', 'huế', ' \0.', []],
  ['markup is text', '<b>huế', '<b>Huế</b>', ['b>Huế']],
  ['what a short form stands for', 'BVĐK', 'Bệnh viện đa khoa tỉnh', ['Bệnh viện đa khoa']],
  ['the short form', 'bệnh viện đa khoa', 'khám ở BVĐK tỉnh', ['BVĐK']],
  ['a short form among other words', 'BVĐK huế', 'Huế có bệnh viện đa khoa', ['Huế', 'bệnh viện đa khoa']],
  ['the short form as it was typed, where it is', 'BVĐK', 'BVĐK, bệnh viện đa khoa', ['BVĐK']],
  ['other forms of an English word', 'ships', 'A ship was shipping shirts', ['ship', 'shipping'], 'en'],
  ['forms in a phrase', 'new ship', 'The newer ships; the new ships', ['new ships'], 'en'],
  ['no forms in another language', 'ships ', 'ship', [], 'vi'],
  ['words that no blank parts', '北京', '我在北京住', ['北京'], 'zh'],
];

for (const [what, query, text, expected, lang = 'vi'] of cases) {
  test(`matches are found: ${what}`, () => {
    assert.deepEqual(
      run(findMatches(text, parseQuery(query, lang), lang, NAMES)).matches.map(({ start, end }) =>
        text.slice(start, end),
      ),
      expected,
    );
  });
}

test('the search for matches in a long text can be paused', () => {
  const steps = findMatches('Lũ ở Huế. '.repeat(5000), parseQuery('huế'), 'vi');
  let pauses = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) pauses += 1;
  assert.ok(pauses >= 15, String(pauses));
});

function run<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
