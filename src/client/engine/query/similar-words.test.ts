import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normaliseWord, type Word } from '../../../shared/letters/word.ts';
import { countWork, growthOfWork } from '../../../shared/test/count-work.ts';
import type { LexiconWord } from './lexicon.ts';
import { findSimilarWords } from './similar-words.ts';

/** Every syllable of these beginnings and ends: close neighbours, as Vietnamese has. */
const STARTS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const ENDS = 'a á an ang ao át âm ân ây ăn e em ê ên i in inh o on ô ông ơi ơn u ung ươi ương y'.split(' ');
const syllables = STARTS.flatMap((start) => ENDS.map((end) => start + end));

function groupByLetters(forms: readonly string[], timesOf: (at: number) => number = () => 100) {
  const entries = forms.map((form, at): LexiconWord => ({ ...normaliseWord(form), documents: timesOf(at) }));
  return Map.groupBy(entries, ({ bare }) => bare);
}

const meant = (typed: string, ...forms: string[]) =>
  findSimilarWords(
    normaliseWord(typed),
    groupByLetters(forms, (at) => 100 - at),
  ).map(({ form }) => form);

test('similar words differ by one typing or spelling error', () => {
  const cases: [typed: string, meant: string][] = [
    ['nẵg', 'nẵng'],
    ['nẵnng', 'nẵng'],
    ['nẵgn', 'nẵng'],
    ['nẵmg', 'nẵng'],
    ['nawng', 'năng'],
    ['sã', 'xã'],
    ['chung', 'trung'],
    ['dang', 'giang'],
    ['no', 'lo'],
    ['nghành', 'ngành'],
    ['ghan', 'gan'],
    ['lan', 'lang'],
    ['mặc', 'mặt'],
  ];
  for (const [typed, word] of cases) assert.deepEqual(meant(typed, word), [word], typed);
});

test('words with more errors are not similar', () => {
  const cases: [typed: string, word: string][] = [
    ['nẵng', 'nẵng'],
    ['nang', 'nẵng'],
    ['nẵng', 'đà'],
    ['buts', 'buýt'],
    ['gnan', 'ngang'],
    ['', 'của'],
  ];
  for (const [typed, word] of cases) assert.deepEqual(meant(typed, word), [], typed);
});

test('similar words are ordered by the typed marks, then by frequency, with one word for each spelling', () => {
  assert.deepEqual(meant('nẵg', 'nắng', 'nẵng', 'nâng'), ['nẵng']);
  assert.deepEqual(meant('hf', 'hà', 'hồ', 'ha'), ['ha', 'hồ']);
  assert.ok(meant('an', ...syllables).length <= 12);
});

interface Slip {
  kind: string;
  typed: string;
  word: Word;
}

/** A word typed with one slip of each kind at some place. */
const slip = fc
  .record({
    form: fc.constantFrom(...syllables.filter(({ length }) => length > 2)),
    kind: fc.constantFrom('drop', 'double', 'swap', 'beside'),
    at: fc.nat(),
    isNext: fc.boolean(),
  })
  .map(({ form, kind, at, isNext }): Slip => {
    const letters = [...form];
    const here = at % (kind === 'swap' ? letters.length - 1 : letters.length);
    const [one = '', two = ''] = letters.slice(here);
    if (kind === 'drop') letters.splice(here, 1);
    if (kind === 'double') letters.splice(here, 0, one);
    if (kind === 'swap') letters.splice(here, 2, two, one);
    if (kind === 'beside') letters.splice(here, 1, neighbourKey(normaliseWord(one).bare, isNext));
    return { kind, typed: letters.join(''), word: normaliseWord(form) };
  })
  .filter(({ typed, word }) => normaliseWord(typed).bare !== word.bare);

function neighbourKey(letter: string, isNext: boolean): string {
  const row = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].find((row) => row.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return row[at + (isNext ? 1 : -1)] ?? row[at + (isNext ? -1 : 1)] ?? letter;
}

test('a word with one typing error is always found if it has few neighbours', () => {
  fc.assert(
    fc.property(
      slip,
      fc.array(fc.constantFrom(...syllables), { maxLength: 8 }),
      ({ typed, word }, others) => {
        const found = findSimilarWords(normaliseWord(typed), groupByLetters([word.form, ...others]));
        return found.some(({ bare }) => bare === word.bare);
      },
    ),
    { numRuns: 1000 },
  );
});

test('among 900 syllables the correct word is among the dozen candidates, except for one omitted letter in twenty', () => {
  const all = groupByLetters(syllables);
  const slips = fc.sample(slip, { numRuns: 2000, seed: 7 });
  for (const [kind, some] of Map.groupBy(slips, ({ kind }) => kind)) {
    const found = some.filter(({ typed, word }) =>
      findSimilarWords(normaliseWord(typed), all).some(({ bare }) => bare === word.bare),
    );
    const share = found.length / some.length;
    assert.ok(share >= (kind === 'drop' ? 0.95 : 1), `${kind}: ${share}`);
  }
});

test('any word has few candidates, and none twice', () => {
  const all = groupByLetters(syllables);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (typed) => {
      const found = findSimilarWords(normaliseWord(typed), all).map(({ bare }) => bare);
      return found.length <= 12 && new Set(found).size === found.length;
    }),
  );
});

test('the work for a long word grows linearly', async () => {
  const works = await countWork({
    module: import.meta.resolve('./similar-words.ts'),
    name: 'findSimilarWords',
    calls: [10, 20, 40].map((times) => [normaliseWord('công'.repeat(times)), groupByLetters(syllables)]),
  });
  const { steps, characters } = growthOfWork(works);
  assert.ok(steps < 2.2 && characters < 2.2, `${steps}, ${characters}`);
});
