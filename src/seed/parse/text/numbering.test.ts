import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from './lines.ts';
import { numberedHeadings } from './numbering.ts';

/** Text enough to stand below a heading. */
const TEXT = 'Đoạn văn kể về việc làm đường, chuyện của từng nhà trong xóm, ai góp công, ai góp đất.';

/** Headings of a text whose lines all stand alone, each as its rank and its line. */
function headings(text: string): [number, string][] {
  const lines = splitLines(text, 0).filter((line) => line.text !== '');
  const found = numberedHeadings(lines, new Set(lines));
  return lines.flatMap((line) => (found.has(line) ? [[found.get(line) ?? 0, line.text]] : []));
}

const withText = (...names: string[]) => names.flatMap((name) => [name, TEXT, TEXT]).join('\n');

test('ascending numbers with text between them are headings', () => {
  for (const names of [
    ['1. Mở đầu', '2. Kết quả', '3. Kiến nghị'],
    ['I. Mở đầu', 'II. Kết quả'],
    ['I', 'II', 'III'],
    ['II. Phụ', 'I. Mở đầu', 'II - Kết quả', 'III/ Vì sao chậm?'],
    ['A. Nguồn', 'B. Cách làm', 'C. Người dân góp gì?'],
    ['1.1 Scope', '1.2 Terms', '1.3. Limits'],
    ['1. 引言', '2. 方法'],
  ]) {
    const expected = names[0] === 'II. Phụ' ? names.slice(1) : names;
    assert.deepEqual(
      headings(withText(...names)).map(([, name]) => name),
      expected,
    );
  }
});

test('the outer numbers have the lower rank', () => {
  const text = withText('I. Một', '1. Hai', '1.1. Ba', '1.2. Bốn', '2. Năm', 'II. Sáu', '1. Bảy', '2. Tám');
  assert.deepEqual(
    headings(text).map(([rank]) => rank),
    [40, 51, 52, 52, 51, 40, 51, 51],
  );
  assert.deepEqual(
    headings(withText('A. Một', 'I. Hai', 'II. Ba', 'B. Bốn')).map(([rank]) => rank),
    [40, 41, 41, 40],
  );
});

test('a list in a section does not end the numbering of headings', () => {
  const text = [
    withText('1. Mở đầu', '2. Đồ cần có'),
    '1. Gạo',
    '2. Đậu',
    '3. Lá dong',
    withText('3. Cách nấu', '4. Bày cỗ'),
  ].join('\n');
  assert.deepEqual(
    headings(text).map(([, name]) => name),
    ['1. Mở đầu', '2. Đồ cần có', '3. Cách nấu', '4. Bày cỗ'],
  );
});

test('other numbered lines are no headings', () => {
  for (const text of [
    // Items that follow each other.
    '1. Nguyễn Văn A\n2. Trần Thị B\n3. Lê Văn C',
    '1. Nguyễn Văn A\n\n2. Trần Thị B\n\n3. Lê Văn C',
    'A. Hà Nội\nB. Huế\nC. Vinh',
    // Items with a few words each.
    '1. Nguyễn Văn A\nSinh năm 1960\n2. Trần Thị B\nSinh năm 1971',
    // One of them is a sentence.
    withText('1. Người dân góp công', `2. ${TEXT}`, '3. Xã góp đá'),
    withText('1. Người dân góp công.', '2. Xã góp đá.'),
    // One by itself, and those that do not start with one or leave one out.
    withText('1. Mở đầu'),
    withText('2. Kết quả', '3. Kiến nghị'),
    withText('1. Mở đầu', '3. Kiến nghị'),
    // Dates, prices, counts, addresses, page numbers, names.
    withText('26.6. Hội nghị', '27.6. Bế mạc'),
    withText('1.000 đồng', '2.000 đồng'),
    withText('1 Người', '2 Người'),
    withText('1.5 triệu người', '1.6 triệu người'),
    withText('1', '2', '3'),
    withText('C. Mác', 'V. Lênin'),
    withText('1. đồng ý', '2. không đồng ý'),
    // Nothing below the last.
    `1. Mở đầu\n${TEXT}\n${TEXT}\n2. Hết`,
  ]) {
    assert.deepEqual(headings(text), [], text);
  }
});

test('a hundred thousand numbered lines are parsed', () => {
  assert.deepEqual(headings('1. Một\n1. a\n'.repeat(50_000)), []);
  const counting = Array.from({ length: 50_000 }, (_, at) => `${(at % 99) + 1}. Mục\n${TEXT}\n${TEXT}`);
  assert.equal(headings(counting.join('\n')).length, 50_000);
});
