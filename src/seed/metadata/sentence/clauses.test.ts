import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentence, hasPredicate, isAdverbial, splitClauses, withoutFrame } from './clauses.ts';

test('the first sentence ends at its stop, not at an abbreviation', () => {
  const cases: [string, string][] = [
    ['Một câu. Hai câu.', 'Một câu.'],
    ['Một câu! “Hai câu.”', 'Một câu!'],
    ['“Một câu.” Hai câu.', '“Một câu.”'],
    ['Vì sao? 5 người.', 'Vì sao?'],
    ['không có dấu chấm', 'không có dấu chấm'],
    ['Giá 1.500 đồng. Rẻ.', 'Giá 1.500 đồng.'],
    ['TP. Đà Nẵng họp. Xong.', 'TP. Đà Nẵng họp.'],
    ['Ông PGS. Trần An nói. Xong.', 'Ông PGS. Trần An nói.'],
    ['Mr. Smith met Dr. Jones at No. 5. They talked.', 'Mr. Smith met Dr. Jones at No. 5.'],
    ['John F. Kennedy spoke. He left.', 'John F. Kennedy spoke.'],
    ['早上七点开门。孩子们读书。', '早上七点开门。'],
    ['他说：「来！」好。', '他说：「来！」'],
    ['वह आया। वह गया।', 'वह आया।'],
    ['Viết tắt v.v. và nữa. Xong.', 'Viết tắt v.v. và nữa.'],
  ];
  for (const [text, sentence] of cases) assert.equal(firstSentence(text), sentence);
});

test('a sentence is split into its clauses', () => {
  const cases: [string, string[]][] = [
    ['', []],
    ['Hôm nay, A (B, C) đi.', ['Hôm nay', 'A (B, C) đi']],
    ['A nói “b, c”, rồi đi…', ['A nói “b, c”', 'rồi đi']],
    ['Tăng 1,5 triệu; giảm 2,5', ['Tăng 1,5 triệu', 'giảm 2,5']],
    ['A ), b, c', ['A )', 'b', 'c']],
    ['A, , b,', ['A', 'b']],
  ];
  for (const [sentence, clauses] of cases) assert.deepEqual(splitClauses(sentence), clauses);
});

test('the frame around the main clause is removed', () => {
  const cases: [string, string[]][] = [
    ['Ngày 26/6, tại Huế, Bộ Y tế đã họp', ['Bộ Y tế đã họp']],
    ['Ông An, Giám đốc Sở, cho biết, dịch đã giảm', ['dịch đã giảm']],
    ['Bộ trưởng nhấn mạnh, trong năm 2023, cả nước đã cố gắng', ['cả nước đã cố gắng']],
    ['On Monday, the ministry met', ['the ministry met']],
    // Who says it stands last: what is said is what counts.
    ['At 5 am, police said', ['At 5 am', 'police said']],
    ['Dịch đã giảm, ông An cho biết', ['Dịch đã giảm', 'ông An cho biết']],
    // Never none.
    ['Ngày 26/6', ['Ngày 26/6']],
    ['Ngày 26/6, tại Huế', ['tại Huế']],
  ];
  for (const [sentence, rest] of cases) assert.deepEqual(withoutFrame(splitClauses(sentence)), rest);
});

test('adverbial clauses are recognised', () => {
  const adverbial = [
    'Ngày 26/6',
    'Năm 2023',
    'Sáng nay',
    'Chiều cùng ngày',
    'Hôm (5/3)',
    'Quý II',
    'tại Huế',
    'In May',
  ];
  const other = [
    'Năm ngư dân được cứu',
    'Ngày hội văn hóa',
    'Đêm nhạc Trịnh',
    'Ngày càng nhiều người',
    'Từ điển tiếng Việt',
    'Nhân dân cả nước',
    'At least 20 people',
    'Inside the house',
    'Ông An',
  ];
  for (const clause of adverbial) assert.ok(isAdverbial(clause), clause);
  for (const clause of other) assert.ok(!isAdverbial(clause), clause);
});

test('a clause with a predicate is recognised', () => {
  for (const clause of ['Bộ Y tế đã họp', 'Rice is cheap', 'Cả nước có mưa', 'Lễ hội diễn ra ở Huế'])
    assert.ok(hasPredicate(clause), clause);
  for (const clause of ['Đã họp', 'Bộ Y tế', 'Rice prices', 'Đường bịt'])
    assert.ok(!hasPredicate(clause), clause);
});
