import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToHtml } from './to-html.ts';

test('what the seed half writes becomes HTML', () => {
  const cases: [mdx: string, html: string][] = [
    ['', ''],
    ['---\ntitle: "A"\n---\n\nmột\n\nhai', '<p>một</p>\n<p>hai</p>'],
    ['một\\\nhai', '<p>một<br>\nhai</p>'],
    ['> một\n>\n> hai', '<blockquote>\n<p>một</p>\n<p>hai</p>\n</blockquote>'],
    [
      '<figure>\n  <figcaption>\n    Huế. <small>Ảnh: A</small>\n  </figcaption>\n</figure>',
      '<figure><figcaption><p>Huế. <small>Ảnh: A</small></p></figcaption></figure>',
    ],
    ['\\<b> \\{x} &amp;lt; \\*a\\* &#x65;xport', '<p>&lt;b> {x} &amp;lt; *a* export</p>'],
    ['"a" -- b... https://x.vn ~~c~~', '<p>"a" -- b... https://x.vn ~~c~~</p>'],
  ];
  for (const [mdx, html] of cases) assert.equal(mdxToHtml(mdx), html);
});

test('everything else is refused by name', () => {
  const cases: [mdx: string, reason: RegExp][] = [
    ['a {1 + 1} b', /^Unexpected `mdxTextExpression`, expected text and elements only$/],
    ['{1 + 1}', /^Unexpected `mdxFlowExpression`/],
    ['{/* note */}', /^Unexpected `mdxFlowExpression`/],
    ['export const x = 1', /^Unexpected `mdxjsEsm`/],
    ['import x from "y"', /^Unexpected `mdxjsEsm`/],
    ['<Card />', /^Unexpected element `Card`, expected `p`, .*`small`$/],
    ['<a.b>x</a.b>', /^Unexpected element `a.b`/],
    ['<>x</>', /^Unexpected element ``/],
    ['<script>x</script>', /^Unexpected element `script`/],
    ['a <img src="x"/>', /^Unexpected element `img`/],
    ['<constructor />', /^Unexpected element `constructor`/],
    ['<figure onclick="x">a</figure>', /^Unexpected attribute `onclick` of `figure`$/],
    ['<figure {...x}>a</figure>', /^Unexpected attribute `.*` of `figure`$/],
    ['<figure><iframe /></figure>', /^Unexpected element `iframe`/],
    ['[x](javascript:alert)', /^Unexpected element `a`/],
    ['![x](y)', /^Unexpected element `img`/],
    ['# x', /^Unexpected element `h1`/],
    ['1. x', /^Unexpected element `ol`/],
    ['---', /^Unexpected element `hr`/],
    ['`x`', /^Unexpected element `code`/],
  ];
  for (const [mdx, reason] of cases) {
    assert.throws(
      () => mdxToHtml(mdx),
      (error) => error instanceof Error && reason.test(error.message),
      mdx,
    );
  }
});

test('what is no MDX at all throws', () => {
  for (const mdx of ['{', '<b', '</div>', '<3', '<!-- x -->', 'export of rice'])
    assert.throws(() => mdxToHtml(mdx), mdx);
});
