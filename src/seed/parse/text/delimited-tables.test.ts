import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDelimitedTable } from './delimited-tables.ts';
import { splitLines } from './lines.ts';

/** Rows, cells parted by points, names of columns in capitals. */
function rows(text: string): string[] | undefined {
  const found = readDelimitedTable(splitLines(text, 0), 0).rows;
  const cells = (row: readonly { text: string }[]) => row.map((cell) => cell.text).join(' · ');
  return found && [...found.head.map((row) => cells(row).toUpperCase()), ...found.body.map(cells)];
}

test('cells with a sign between them are a table', () => {
  for (const [text, expected] of [
    ['ten,tuoi,que\nAn,7,Huế\nBê,9,Vinh', ['TEN · TUOI · QUE', 'An · 7 · Huế', 'Bê · 9 · Vinh']],
    ['ten;tuoi\nAn;7\nBê;9', ['TEN · TUOI', 'An · 7', 'Bê · 9']],
    ['ma|ten\n1|An\n2|Bê', ['MA · TEN', '1 · An', '2 · Bê']],
    ['a,b,c\n"một, hai",ba,\n,"bốn ""năm""",sáu', ['A · B · C', 'một, hai · ba · ', ' · bốn "năm" · sáu']],
    ['a,b,c\n"một\n\nhai",ba,bốn\nnăm,sáu,bảy', ['A · B · C', 'một hai · ba · bốn', 'năm · sáu · bảy']],
    ['Tên, Cân, Giá\nGà, 2, 100\nVịt, 3, 120', ['TÊN · CÂN · GIÁ', 'Gà · 2 · 100', 'Vịt · 3 · 120']],
    ['a,b,c\n1,2,3\n4,5,6\n7,8,9\n10,11', ['A · B · C', '1 · 2 · 3', '4 · 5 · 6', '7 · 8 · 9', '10 · 11']],
    ['An,7,Huế\nBê,9,Vinh\nCam,8,Hội An', ['An · 7 · Huế', 'Bê · 9 · Vinh', 'Cam · 8 · Hội An']],
  ] as const) {
    assert.deepEqual(rows(text), expected, text);
  }
});

test('prose with as many commas is no table', () => {
  for (const text of [
    'Xuân, hoa đào, én về\nHạ, hoa phượng, ve kêu\nThu, hoa cúc, lá bay',
    'Một hai,\nba bốn,\nnăm sáu,',
    '床前明月光,疑是地上霜\n举头望明月,低头思故乡\n一二三,四五六',
    'Hà Nội | Huế | Vinh\nSài Gòn | Cần Thơ | Mỹ Tho\nĐà Lạt | Nha Trang | Quy Nhơn',
    '1. "Một," 14,6 triệu\n2. "Hai," 13,2 triệu\n3. "Ba," 10,8 triệu',
    'một;\nhai;\nba;',
    'a,b,c\n1,2,3',
    '"một, hai\nba, bốn',
  ]) {
    assert.equal(rows(text), undefined, text);
  }
});
