import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitWords } from '../../../shared/letters/word.ts';
import { gradingRule } from '../match/stem-rules.ts';
import { createWordMatcher } from '../match/word-matcher.ts';
import { readFragment } from '../pagefind/read-fragment.ts';
import { gradeDocument } from './grade.ts';

const graded = (
  content: string,
  typed: string,
  { title = '', isTyping = false, hasStems = false, cost = 0, weight = 1 } = {},
) => {
  const words = splitWords(typed);
  return gradeDocument(
    readFragment({ url: '', content, meta: { title } }),
    { words, text: typed, cost },
    words.map(() => weight),
    { isTyping, matchWord: createWordMatcher(gradingRule(hasStems)) },
  );
};

/** Each scores more than the one below it. */
function assertOrder(typed: string, contents: readonly string[], isTyping = false): void {
  const scores = contents.map((content) => graded(content, typed, { isTyping }).score);
  for (const [at, score] of scores.entries()) {
    assert.ok(at === 0 || score < (scores[at - 1] ?? 0), `${typed}: ${contents[at]} ${scores}`);
  }
}

test('an exact match ranks above a similar one', () => {
  assertOrder('Tô Lâm', [
    'ông Tô Lâm nói',
    'một tổ lâm sinh',
    'một tổ làm đường',
    'tô phở của Lâm',
    'Lâm Đồng',
    'mưa',
  ]);
  assertOrder('tổ làm', ['một tổ làm đường', 'ông Tô Lâm nói', 'làm theo tổ', 'làm đường', 'mưa']);
  assertOrder('to lam', ['to lam', 'ông Tô Lâm nói', 'làm ở tổ', 'mưa']);
  assertOrder('ha nôi', ['ha nôi', 'ở Hà Nội', 'nội của Hà', 'nội', '']);
  assertOrder('hà nội', ['ở Hà Nội', 'ở Ha nôi', 'nội của bà ở Hà Giang']);
  assertOrder('công an nhân dân', ['công an nhân dân', 'nhân dân và công an', 'công an', 'an']);
});

test('a grade depends on the order of words and on the words between them', () => {
  assertOrder('bão lũ miền trung', [
    'bão lũ miền trung',
    'miền trung bão lũ',
    'bão và lũ ở miền núi gần trung tâm',
    'bão ở miền bắc và những ngày lũ lên cao quá nhà dân ở giữa khu trung tâm',
  ]);
});

test('exact phrases rank higher if they have the same spelling, are in the title, or occur more than once', () => {
  assertOrder('26/6', ['ngày 26/6', 'ngày 26-6']);
  const inTitle = graded('Tô Lâm nói. Ông', 'tô lâm', { title: 'Tô Lâm nói' }).score;
  const inText = graded('Ông nói. Tô Lâm', 'tô lâm', { title: 'Ông nói' }).score;
  assert.ok(inTitle > inText);
  assertOrder('tô lâm', ['Tô Lâm, Tô Lâm', 'Tô Lâm, Tô Làng']);
});

test('an exact phrase of any length is exact', () => {
  for (let length = 1; length <= 40; length++) {
    const text = Array.from({ length }, (_, at) => `từ${at}`).join(' ');
    assert.equal(graded(text, text).score.toFixed(3), '3.055', `${length} words`);
  }
});

test('the last word may be half typed', () => {
  assertOrder('công a', ['công a', 'công an', 'công và an', 'công'], true);
  assert.equal(graded('công an', 'công a').isPhrase, false);
  assert.equal(graded('công an', 'công a', { isTyping: true }).isPhrase, true);
  assertOrder('hà nộ', ['hà nội', 'ha nôi', 'hà'], true);
});

test('the positions of a grade are those of the phrase, or of all matches', () => {
  assert.deepEqual(graded('nhân dân và công an nhân dân', 'công an nhân dân').positions, [3, 4, 5, 6]);
  assert.deepEqual(graded('nhân dân và công an', 'công an nhân dân').positions.sort(), [0, 1, 3, 4]);
});

test('any text and query have a score, and an exact phrase ranks above its letters without marks', () => {
  const word = fc.constantFrom(...'tô tổ to lâm làm lam công đ d a 26 你好 \ud800 💥 e\u0301 –'.split(' '));
  const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
  const options = fc.record({
    isTyping: fc.boolean(),
    weight: fc.constantFrom(0, 0.05, 1),
    cost: fc.constantFrom(0, 0.25),
    title: text,
  });
  fc.assert(
    fc.property(text, text, options, (content, typed, options) => {
      const { score, positions } = graded(content, typed, options);
      const { length } = splitWords(content);
      return Number.isFinite(score) && positions.every((at) => at >= 0 && at < length);
    }),
  );
  const phrase = fc.array(fc.constantFrom('tô', 'lâm', 'công', 'án', 'đội', 'hòa'), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(phrase, text, (words, around) => {
      const typed = words.join(' ');
      const letters = typed.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
      const [exact, bare, none] = [`${around} ${typed}`, `x ${letters}`, `${words[0]} x`].map(
        (content) => graded(content, typed).score,
      );
      assert.ok(exact && bare && none);
      assert.ok(exact > bare && (words.length === 1 || bare > none), `${typed}: ${exact} ${bare} ${none}`);
    }),
  );
});

test('the grade uses stems where the index does, and a typed word ranks above its stem', () => {
  const positions = (content: string, typed: string) => graded(content, typed, { hasStems: true }).positions;
  assert.deepEqual(positions('the council decided to build', 'decides'), [2]);
  assert.deepEqual(positions('he was running fast', 'runs'), [2]);
  assert.deepEqual(positions('a cat in the catalogue', 'cats'), [1]);
  assert.deepEqual(graded('he was running fast', 'runs').positions, []);
  assert.ok(
    graded('he runs fast', 'runs', { hasStems: true }).score >
      graded('he ran, running', 'runs', { hasStems: true }).score,
  );
});
