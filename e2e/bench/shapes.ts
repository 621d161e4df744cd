// Texts of one kind and any size, to measure whether the time for a text grows linearly.

export interface Shape {
  what: string;
  /** Name of the file, whose ending says the format. */
  name: string;
  /** Size of the largest text to measure, in MB. Packages take long for some shapes. */
  size: number;
  /** @param bytes - approximate size */
  write: (bytes: number) => string;
}

const SENTENCE = 'Ngày 26/6/2023, tại Huế, ông Nguyễn Văn A (CAND) nói: “Mùa lũ, nước sông dâng cao.” ';

export const shapes: readonly Shape[] = [
  createShape('one line', () => SENTENCE),
  createShape('lines', () => `${SENTENCE}\n`),
  createShape('paragraphs', () => `${SENTENCE}\n\n`),
  createShape('one word', () => 'x'.repeat(100)),
  createShape('short lines', () => 'một hai\n'),
  createShape('lines of one word', () => 'một\n', { size: 0.1 }),
  createShape(
    'verse',
    (at) => `Trăm năm trong cõi người ta,\nChữ tài chữ mệnh ${at}.\n${at % 2 ? '\n' : ''}`,
  ),
  createShape(
    'wrapped lines',
    (at) => `trong một ngày nắng đẹp trời xanh và mây trắng bay bay\n${at % 7 ? '' : '\n'}`,
  ),
  createShape('table of letters in tabs', () => 'a\tb\tc\n', { size: 0.1 }),
  createShape('table in tabs', (at) => `${at}\tHuế\t${(at * 7) % 1000}\tNguyễn Văn A\n`),
  createShape('table in bars', (at) => `| ${at} | Huế | ${(at * 7) % 1000} |\n`, {
    head: '| Số | Nơi | Dân |\n|---|---|---|\n',
  }),
  createShape(
    'table in columns',
    (at) => `${`Đoài ${at}`.padEnd(12)} ${`${at % 500}`.padStart(6)}   ${`${at * 13}`.padStart(10)}\n`,
    { head: `Thôn         Số hộ    Đóng góp\n${'-'.repeat(33)}\n` },
  ),
  createShape('drawing', () => '+------+  +-----+\n| một  |--->| hai |\n'),
  createShape('list of dashes', (at) => `- mục thứ ${at} trong dãy\n`),
  createShape('list of numbers', (at) => `${at + 1}. mục thứ ${at} trong dãy\n`),
  createShape('list in lists', (at) => `${'  '.repeat(at % 5)}${'-+*-+'[at % 5]} mục thứ ${at}\n`),
  createShape('addresses', () => 'https://example.vn/a?b=1 ', { size: 0.25 }),
  createShape('braces', () => '{ a ', { size: 0.25 }),
  createShape('links', (at) => `Xem https://example.vn/a/${at}?b=1 và a${at}@example.vn để biết.\n`),
  createShape('links in one line', (at) => `Xem https://example.vn/a/${at}?b=1 và a${at}@example.vn. `),
  createShape('headings', (at) => `Điều ${at + 1}. Quyền\n\n${SENTENCE}\n\n`),
  createShape('equal headings', () => `Điều 12. Quyền\n\n${SENTENCE}\n\n`),
  createShape('labels', (at) => `Khóa ${at}: giá trị ${at}\n`),
  createShape('quotations', () => `“${SENTENCE.repeat(2)}”, ông A nói.\n\n`),
  createShape('Markdown', (at) => `Xem [trang ${at}](https://example.vn/${at}) và *này*.\n\n`, {
    name: 'a.md',
  }),
  createShape('lines of Markdown', () => 'một\n', { name: 'a.md', size: 0.12 }),
  createShape('links of Markdown', () => '*a* **b** [c](d) ', { name: 'a.md', size: 0.08 }),
  createShape('underlined headings', () => 'năm\n===\n', { name: 'a.md', size: 0.1 }),
  createShape('list in Markdown', (at) => `- mục *thứ* ${at}\n`, { name: 'a.md' }),
  createShape('equal items of Markdown', () => '- một *hai*\n', { name: 'a.md', size: 0.16 }),
  createShape('table in Markdown', (at) => `| ${at} | Huế |\n`, {
    head: '| Số | Nơi |\n|---|---|\n',
    name: 'a.md',
  }),
  createShape('rows of Markdown', () => '| a | b |\n', { name: 'a.md', size: 0.06 }),
  createShape('web page', (at) => `<p>${SENTENCE} <a href="https://a.vn/${at}">b</a></p>\n`, {
    name: 'a.html',
  }),
  createShape('open paragraphs of a web page', () => `<p>${SENTENCE}`, { name: 'a.html', size: 0.4 }),
  ...[
    ['letters without a blank', 'a.txt', '漢'],
    ['ellipses', 'a.txt', '…'],
    ['a field of mail', 'a.txt', 'x', 'From: '],
    ['pictures that do not close', 'a.md', '!['],
    ['notes without a blank', 'a.md', '[^a]'],
    ['brackets that close nothing', 'a.md', ']'],
    ['emphasis inside a word', 'a.md', 'a**b_c'],
    ['comments that do not close', 'a.md', '<!--'],
    ['expressions that do not close', 'a.mdx', '{/*'],
    ['elements that do not close', 'a.html', '<div>'],
    ['marks that do not close', 'a.html', '<b>'],
    ['line ends in code', 'a.html', '\n', '<pre>a'],
    ['blanks in an attribute', 'a.html', ' ', '<img alt="a" srcset="'],
  ].map(([what = '', name = '', unit = '', head = 'Một câu. ']) =>
    createShape(what, () => unit, { head, name, size: 0.1 }),
  ),
  createShape('tables of a web page', () => '<table><tr><td>một<td>hai</table>', {
    name: 'a.html',
    size: 0.2,
  }),
];

/** @param writePiece - given its number, from 0; called until the text has its size */
function createShape(
  what: string,
  writePiece: (at: number) => string,
  { head = '', name = 'a.txt', size = 1 } = {},
): Shape {
  const write = (bytes: number) => {
    const parts = [head];
    for (let at = 0, size = 0; size < bytes; at++) {
      const part = writePiece(at);
      parts.push(part);
      size += Buffer.byteLength(part);
    }
    return parts.join('');
  };
  return { what, name, size, write };
}
