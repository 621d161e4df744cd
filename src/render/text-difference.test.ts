import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { findTextDifference } from './text-difference.ts';

const read = (mdx: string) => remark().use(remarkMdx).parse(mdx);
const MEANT =
  'Một hai.\n\n> Ba\\\n> bốn\n\n<figure>\n  <figcaption>\n    Năm <small>sáu</small>.\n  </figcaption>\n</figure>\n';
const tree = read(MEANT);

test('a page that shows every word in order is faithful, whatever its spaces', () => {
  for (const mdx of [
    MEANT,
    `---\ntitle: "Tên"\n---\n\n${MEANT}`,
    MEANT.replace('\n\n>', '\n\n\n>'),
    MEANT.replace('t h', 't  h'),
  ]) {
    assert.equal(findTextDifference(mdx, tree), undefined);
  }
  assert.equal(findTextDifference('', read('')), undefined);
});

test('the first difference is named', () => {
  const cases: [from: string, to: string, why: string][] = [
    ['hai', '', 'word 2 is `hai.` in the text and `.` on the page'],
    ['Một hai.', 'hai. Một', 'word 1 is `Một` in the text and `hai.` on the page'],
    ['Một hai', 'Mộthai', 'word 1 is `Một` in the text and `Mộthai.` on the page'],
    ['Ba\\\n> bốn', 'Babốn', 'word 3 is `Ba` in the text and `Babốn` on the page'],
    ['Năm <small>sáu', 'Năm<small>sáu', 'word 5 is `Năm` in the text and `Nămsáu.` on the page'],
    ['Năm <small>sáu</small>.', 'Năm', 'word 6 is `sáu.` in the text and `` on the page'],
    ['sáu</small>.', 'sáu</small>. Bảy', 'word 7 is `` in the text and `Bảy` on the page'],
    ['hai.', '{"hai."}', 'Unexpected `mdxTextExpression`, expected text and elements only'],
  ];
  for (const [from, to, why] of cases) {
    assert.ok(MEANT.includes(from));
    assert.equal(findTextDifference(MEANT.replace(from, to), tree), why);
  }
  assert.match(findTextDifference('{', tree) ?? '', /./);
});
