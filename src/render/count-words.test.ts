import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords } from './count-words.ts';
import { mdxToTree } from './to-html.ts';

const cases: [text: string, words: number][] = [
  ['', 0],
  [' \n\u00a0– … “ ” • -', 0],
  ['Ngày 26/6 – mở cửa', 4],
  ['“Đà Nẵng”, TP.HCM', 3],
  ["Don't e-mail (me)!", 3],
  ['Một\u00a0hai\u2003ba', 3],
  ['Москва и ‏القاهرة', 3],
  ['北京，2023', 3],
  ['東京タワー。', 5],
  ['กรุงเทพ', 5],
  ['𠀀𠀁', 2],
  ['🙂 vui 🙂', 1],
];

test('words are counted by blanks, or by letters in scripts without blanks', () => {
  for (const [value, words] of cases) assert.equal(countWords({ type: 'text', value }), words, value);
});

test('all text of a page is counted, its markup is not', () => {
  const mdx = '---\ntitle: Không tính\n---\n\n## Một *hai*\n\n- ba\n\n[bốn](https://a.b/c "tên")\n';
  assert.equal(countWords(mdxToTree(mdx)), 4);
});
