import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test/seed.ts';

const PROSE =
  'Sáng nay giá gạo ở chợ Bến Thành đã tăng thêm năm trăm đồng một ký so với hôm qua, theo lời các tiểu thương.';

function listBylines(text: string): string[] {
  return [...String(convertSeed(text)).matchAll(/<div class="byline">\n {2}(.*)\n<\/div>/g)].map(
    ([, line = '']) => line,
  );
}

test('lines that name the authors are bylines', () => {
  for (const line of [
    'Trần An',
    'H.Long',
    'Công Bính - Ngô Linh',
    'Theo Reuters',
    '(Theo VnExpress)',
    'Minh PhươngTheo Reuters, NPR',
    'Theo báo Tuổi trẻ/Dân trí',
    'PV',
    'TTXVN',
    'Tổng hợp',
    'Bài và ảnh: Lê Bình',
    'Tác giả: Lê Bình',
  ]) {
    assert.deepEqual(listBylines(`Giá gạo\n\n${PROSE}\n\n${line}`), [line]);
  }
  for (const line of ['By Jane Doe', 'Tác giả: Lê Bình']) {
    assert.deepEqual(listBylines(`Giá gạo\n\n${line}\n\n${PROSE}\n\n${PROSE}`), [line]);
  }
  assert.deepEqual(listBylines(`Giá gạo\n\n${PROSE}\n\nLê Bình\n\nTheo Reuters`), [
    'Lê Bình',
    'Theo Reuters',
  ]);
});

test('other short lines are no bylines', () => {
  for (const line of [
    'Hết',
    'Tin liên quan',
    'Theo đó, giá gạo còn tăng',
    'Theo Bộ Y tế, dịch đã giảm',
    'Theo Bộ Y tế, Dịch đã giảm.',
    'Giá gạo sẽ còn tăng',
    'CHỢ BẾN THÀNH',
    'Bài: 12',
    'By The Lake',
    'Trần An nói',
  ]) {
    assert.deepEqual(listBylines(`Giá gạo\n\n${PROSE}\n\n${PROSE}\n\n${line}`), [], line);
  }
  // Whom a picture shows. Names in a list of names; the end of a text of short lines; a name where prose goes on.
  assert.deepEqual(listBylines(`Giá gạo\n\nTrần An\n\n${PROSE}\n\n${PROSE}`), []);
  assert.deepEqual(listBylines(`Giá gạo\n\n${PROSE}\n\nDanh sách gồm:\n\nTrần An\n\nLê Bình`), []);
  assert.deepEqual(listBylines('Thuyền về\n\nthuyền có nhớ\n\nXuân Diệu'), []);
  assert.deepEqual(listBylines(`Giá gạo\n\n${PROSE}\n\nTrần An\n\n${PROSE}`), []);
});

test('a named author is the author of the document', () => {
  const cases: [line: string, authors: string[] | undefined][] = [
    ['Tác giả: Lê Bình, Trần An', ['Lê Bình', 'Trần An']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Theo Lê Bình', undefined],
    ['Lê Bình', undefined],
    ['By Monday', undefined],
    ['Tác giả: một cuốn sách hay', undefined],
  ];
  for (const [line, authors] of cases) {
    const { metadata } = convertSeed(`Giá gạo\n\n${line}\n\n${PROSE}\n\n${PROSE}`).data;
    assert.deepEqual(
      [metadata?.authors, metadata?.inferred['authors']],
      [authors, authors && 'byline'],
      line,
    );
  }
  const overruled = convertSeed(`---\nauthors: [Ai đó]\n---\nGiá gạo\n\nBy Jane Doe\n\n${PROSE}`).data
    .metadata;
  assert.deepEqual([overruled?.authors, overruled?.inferred['authors']], [['Ai đó'], undefined]);
});
