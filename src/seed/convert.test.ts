import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { isRefused } from './messages.ts';
import { outline } from './test/outline.ts';
import { convertSeed, messagesOf } from './test/seed.ts';

const FUZZ = Number(process.env['FUZZ'] ?? 1);
const seed = (name: string) =>
  convertSeed(readFileSync(new URL(`../../seeds/${name}`, import.meta.url)), name);
const READABLE = /^[a-z0-9]+(-[a-z0-9]+){3,}$/;

test('the first shipped seed becomes its expected page', () => {
  const { data, messages } = seed('000_3ae91319fd06e6ae.txt');
  const { metadata, tree } = data;
  assert.ok(metadata && tree);
  assert.deepEqual(messages, []);
  assert.equal(metadata.title, 'Bộ Công an đã tổ chức Hội nghị sơ kết công tác công an 6 tháng đầu năm 2023');
  assert.equal(metadata.lang, 'vi');
  assert.equal(metadata.date, '2023-06-26');
  assert.equal(metadata.datePrecision, 'day');
  assert.match(metadata.slug, READABLE);
  assert.deepEqual(metadata.source.removed, ['date 2023-06']);
  assert.deepEqual(metadata.inferred, {
    title: 'first-clause',
    description: 'first-paragraph',
    lang: 'letters',
    date: 'crawl-prefix+opening-words',
    slug: 'title',
  });
  const blocks = outline(tree);
  assert.match(blocks[1] ?? '', /^Ngày 26\/6, tại TP\.Đà Nẵng/);
  assert.deepEqual(
    blocks.filter((block) => block.startsWith('figure: ')),
    [
      'figure: Đại tướng Tô Lâm - Bộ trưởng Bộ Công an phát biểu tại hội nghị sáng 26/6. [Ảnh: BCA]',
      'figure: Đại biểu dự hội nghị do Bộ Công an tổ chức để sơ kết công tác công an 6 tháng đầu năm 2023. [Ảnh: BCA]',
    ],
  );
  const quotations = blocks.filter((block) => block.startsWith('quote: '));
  assert.equal(quotations.length, 2);
  assert.match(quotations[0] ?? '', /^quote: “Giữ vững an ninh quốc gia, .*”, Đại tướng Tô Lâm nêu rõ\.$/);
  assert.match(
    quotations[1] ?? '',
    /^quote: "Thống nhất về nhận thức .* \| Bên cạnh đó, .*", Bộ trưởng Tô Lâm nhấn mạnh\.$/,
  );
});

test('the second shipped seed becomes its expected page', () => {
  const { data, messages } = seed('004_950ea5156234e054.txt');
  const { metadata, tree } = data;
  assert.ok(metadata && tree);
  assert.deepEqual(messages, []);
  assert.match(metadata.title, /^Lực lượng công an nhân dân đã chung sức/);
  assert.ok(metadata.title.length <= 90);
  assert.equal(metadata.lang, 'vi');
  assert.equal(metadata.date, undefined);
  assert.equal(metadata.datePrecision, 'none');
  assert.match(metadata.slug, READABLE);
  assert.deepEqual(Object.keys(metadata.inferred), ['title', 'description', 'lang', 'slug']);
  assert.deepEqual(
    outline(tree).filter((block) => /^(figure|quote): /.test(block)),
    ['figure: Bộ trưởng Tô Lâm phát biểu kết luận Hội nghị'],
  );
});

test('unreadable seeds are refused, and guessed encodings are reported', () => {
  const cases: [bytes: Uint8Array, messages: string[], refused: boolean][] = [
    [Uint8Array.of(0x61, 0x0a, 0x00, 0x62, 0x63), ['2:1 not-text'], true],
    [Buffer.from('ngày mai', 'utf16le'), ['encoding-guessed'], false],
    [Buffer.from('Một câu.\nĐà Nẵng').subarray(0, -3), ['2:5 invalid-bytes'], false],
    [Buffer.from('---\ntitel: A\n---\nMột câu.'), ['2:1 front-matter-unknown-key'], true],
    [Buffer.from('Một câu.'), [], false],
  ];
  for (const [bytes, messages, refused] of cases) {
    const file = convertSeed(bytes);
    assert.deepEqual(messagesOf(file), messages);
    assert.equal(isRefused(file), refused);
    assert.equal(file.data.metadata === undefined, refused);
  }
});

test('any bytes give a page or a fatal message, the same ones every time', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const [file, again] = [convertSeed(bytes), convertSeed(bytes)];
      assert.ok(isRefused(file) || file.data.metadata);
      assert.equal(String(again), String(file));
      assert.deepEqual(again.messages.map(String), file.messages.map(String));
    }),
    { numRuns: 1500 * FUZZ },
  );
});
