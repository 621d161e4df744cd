import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../test/outline.ts';
import { parseSeed } from '../test/seed.ts';
import { seedQuotations } from './quotations.ts';

/** Long enough to be set off. */
const SAID =
  'Chúng ta phải giữ gìn từng con chữ, từng trang giấy mà người trước đã để lại cho con cháu mai sau';

function run(paragraphs: string[]): string[] {
  const { tree } = parseSeed(paragraphs.join('\n\n'));
  seedQuotations()(tree);
  return outline(tree);
}

test('a long quotation that fills its paragraphs becomes a block quotation with its speaker', () => {
  const cases: string[][] = [
    [`“${SAID}”.`],
    [`“${SAID}”`],
    [`“${SAID}”, ông An nói.`],
    [`"${SAID}", ông An nói.`],
    [`«${SAID}» – ông An nói`],
    [`„${SAID}“, sagte Herr An.`],
    [`“${SAID}.`, `${SAID}”, ông An nói.`],
    [`“${SAID}.`, SAID, `${SAID}”.`],
  ];
  for (const paragraphs of cases) {
    assert.deepEqual(run(['Trước.', ...paragraphs, 'Sau.']), [
      'Trước.',
      `quote: ${paragraphs.join(' | ')}`,
      'Sau.',
    ]);
  }
});

test('consecutive quotations stay separate', () => {
  const quotation = `“${SAID}”.`;
  assert.deepEqual(run([quotation, quotation]), [`quote: ${quotation}`, `quote: ${quotation}`]);
});

test('other paragraphs are no block quotations', () => {
  const cases: string[][] = [
    ['“Ngắn thôi”, ông An nói.'],
    [`Ông An nói: “${SAID}”.`],
    [`“${SAID}”, ông An nói. Sau đó ông ra về.`],
    [`“${SAID}” và “${SAID}”.`],
    [`“${SAID}”, ${'rồi kể tiếp chuyện khác '.repeat(8)}`.trim()],
    [`“${SAID}`, 'Không ai đóng ngoặc.'],
    [`“${SAID}`, ...Array.from({ length: 6 }, () => SAID), `${SAID}”.`],
    [SAID],
  ];
  for (const paragraphs of cases) assert.deepEqual(run(paragraphs), paragraphs);
});
