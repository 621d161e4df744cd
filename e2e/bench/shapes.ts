// Texts of one kind and any size, for telling whether what a text costs grows with its size alone.

export interface Shape {
  what: string;
  /** Of the file. */
  name: string;
  /** @param bytes - size, about */
  write: (bytes: number) => string;
}

const SENTENCE = 'Ngày 26/6/2023, tại Huế, ông Nguyễn Văn A (CAND) nói: “Mùa lũ, nước sông dâng cao.” ';

export const shapes: readonly Shape[] = [
  shape('one line', () => SENTENCE),
  shape('lines', () => `${SENTENCE}\n`),
  shape('paragraphs', () => `${SENTENCE}\n\n`),
  shape('short lines', () => 'một hai\n'),
  shape('verse', (at) => `Trăm năm trong cõi người ta,\nChữ tài chữ mệnh ${at}.\n${at % 2 ? '\n' : ''}`),
  shape(
    'wrapped lines',
    (at) => `trong một ngày nắng đẹp trời xanh và mây trắng bay bay\n${at % 7 ? '' : '\n'}`,
  ),
  shape('table in tabs', (at) => `${at}\tHuế\t${(at * 7) % 1000}\tNguyễn Văn A\n`),
  shape(
    'table in bars',
    (at) => `| ${at} | Huế | ${(at * 7) % 1000} |\n`,
    '| Số | Nơi | Dân |\n|---|---|---|\n',
  ),
  shape(
    'table in columns',
    (at) => `${`Đoài ${at}`.padEnd(12)} ${`${at % 500}`.padStart(6)}   ${`${at * 13}`.padStart(10)}\n`,
    `Thôn         Số hộ    Đóng góp\n${'-'.repeat(33)}\n`,
  ),
  shape('drawing', () => '+------+  +-----+\n| một  |--->| hai |\n'),
  shape('list of dashes', (at) => `- mục thứ ${at} trong dãy\n`),
  shape('list of numbers', (at) => `${at + 1}. mục thứ ${at} trong dãy\n`),
  shape('list in lists', (at) => `${'  '.repeat(at % 5)}${'-+*-+'[at % 5]} mục thứ ${at}\n`),
  shape('links', (at) => `Xem https://example.vn/a/${at}?b=1 và a${at}@example.vn để biết.\n`),
  shape('links in one line', (at) => `Xem https://example.vn/a/${at}?b=1 và a${at}@example.vn. `),
  shape('headings', (at) => `Điều ${at + 1}. Quyền\n\n${SENTENCE}\n\n`),
  shape('labels', (at) => `Khóa ${at}: giá trị ${at}\n`),
  shape('quotations', () => `“${SENTENCE.repeat(2)}”, ông A nói.\n\n`),
  shape('Markdown', (at) => `Xem [trang ${at}](https://example.vn/${at}) và *này*.\n\n`, '', 'a.md'),
  shape('list in Markdown', (at) => `- mục *thứ* ${at}\n`, '', 'a.md'),
  shape('table in Markdown', (at) => `| ${at} | Huế |\n`, '| Số | Nơi |\n|---|---|\n', 'a.md'),
  shape('web page', (at) => `<p>${SENTENCE} <a href="https://a.vn/${at}">b</a></p>\n`, '', 'a.html'),
];

/** @param piece - by its number; as many as there is room for */
function shape(what: string, piece: (at: number) => string, head = '', name = 'a.txt'): Shape {
  const write = (bytes: number) => {
    const parts = [head];
    for (let at = 0, size = 0; size < bytes; at++) {
      const part = piece(at);
      parts.push(part);
      size += Buffer.byteLength(part);
    }
    return parts.join('');
  };
  return { what, name, write };
}
