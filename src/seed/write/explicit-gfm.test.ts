import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { seedExplicitGfm } from './explicit-gfm.ts';

/** What a format would hand over, as it is written. */
function written(gfm: string): string {
  const tree = remark().use(remarkGfm).parse(gfm) as Root;
  seedExplicitGfm()(tree);
  return remark()
    .use({ settings: { resourceLink: true } })
    .use(remarkMdx)
    .stringify(tree)
    .trim();
}

test('constructs that only GFM has are written as elements', () => {
  const cases: [gfm: string, mdx: string][] = [
    ['~~a~~ b', '<del>a</del> b'],
    ['~~a~~ ~~b~~', '<p>\n  <del>a </del><del>b</del>\n</p>'],
    [
      '|a|\n|-:|\n|*b*|',
      '<table>\n  <thead>\n    <tr><th align="right">a</th></tr>\n  </thead>\n\n  <tbody>\n    <tr><td align="right">*b*</td></tr>\n  </tbody>\n</table>',
    ],
    ['* [x] a', '* ☑ a'],
    ['a*b*c', 'a<em>b</em>c'],
    ['**a**, *b*.', '**a**, *b*.'],
    ['[a](b "c") ![d](e) [f](javascript:g)', '[a](b "c") d f (javascript:g)'],
    ['[a](<b {c}>)', '[a](b%20%7Bc%7D)'],
    ['[https://x\\]](https://x])', 'https://x]'],
  ];
  for (const [gfm, mdx] of cases) assert.equal(written(gfm), mdx, gfm);
});

test('a line of very many elements keeps its words', () => {
  assert.equal(written('x*a*x'.repeat(1001)), 'xax'.repeat(1001));
});
