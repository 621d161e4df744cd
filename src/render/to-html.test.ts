import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToHtml } from './to-html.ts';

test('MDX that the conversion writes becomes HTML', () => {
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
    ['## a\n\n###### b', '<h2 id="a"><a href="#a">a</a></h2>\n<h6 id="b"><a href="#b">b</a></h6>'],
    ['- một\n- hai', '<ul>\n<li>một</li>\n<li>hai</li>\n</ul>'],
    ['3. một\n4. hai', '<ol start="3">\n<li>một</li>\n<li>hai</li>\n</ol>'],
    ['*a* **b** `{c}`\n\n---', '<p><em>a</em> <strong>b</strong> <code>{c}</code></p>\n<hr>'],
    ['```js\n<b>{x}\n```', '<pre tabindex="0"><code class="language-js">&lt;b>{x}\n</code></pre>'],
    ['[a](b.html "c")', '<p><a href="b.html" title="c">a</a></p>'],
    ['[a](https://b.vn)', '<p><a href="https://b.vn" rel="nofollow noopener">a</a></p>'],
    [
      '[https://b.vn](https://b.vn)',
      '<p><a href="https://b.vn" rel="nofollow noopener" class="bare">https://b.vn</a></p>',
    ],
    [
      '<table>\n  <tbody>\n    <tr><td align="right">*a*</td><td colspan="2">b</td></tr>\n  </tbody>\n</table>',
      '<table tabindex="0"><tbody><tr><td class="right"><em>a</em></td><td colspan="2">b</td></tr></tbody></table>',
    ],
    ['<td>\n  a\n</td>', '<td>a</td>'],
    ['<td align="right">10 480</td>', '<td class="right number">10 480</td>'],
    ['<td>−3,5 %</td>', '<td class="number">−3,5 %</td>'],
    ['<td>10 người</td>', '<td>10 người</td>'],
    ['<td>*1* 2</td>', '<td><em>1</em> 2</td>'],
    ['<td>\n  a\n\n  b\n</td>', '<td><p>a</p><p>b</p></td>'],
    ['<ol>\n  <li id="fn-1">\n    a\n  </li>\n</ol>', '<ol><li id="fn-1">a</li></ol>'],
    ['<del>a</del>', '<p><del>a</del></p>'],
    ['<p>\n  <del>a </del><sub>b</sub>\n</p>', '<p><del>a </del><sub>b</sub></p>'],
    [
      'a<sup><a href="#fn-1" id="fnref-1">1</a></sup>',
      '<p>a<sup><a href="#fn-1" id="fnref-1">1</a></sup></p>',
    ],
    ['"a" -- b... https://x.vn ~~c~~', '<p>"a" -- b... https://x.vn ~~c~~</p>'],
  ];
  for (const [mdx, html] of cases) assert.equal(mdxToHtml(mdx), html);
});

test('other MDX is refused by name', () => {
  const cases: [mdx: string, reason: RegExp][] = [
    ['a {1 + 1} b', /^Unexpected `mdxTextExpression`, expected text and elements only$/],
    ['{1 + 1}', /^Unexpected `mdxFlowExpression`/],
    ['{/* note */}', /^Unexpected `mdxFlowExpression`/],
    ['export const x = 1', /^Unexpected `mdxjsEsm`/],
    ['import x from "y"', /^Unexpected `mdxjsEsm`/],
    ['<Card />', /^Unexpected element `Card`, expected `p`, .*`a`$/],
    ['<a.b>x</a.b>', /^Unexpected element `a.b`/],
    ['<>x</>', /^Unexpected element ``/],
    ['<script>x</script>', /^Unexpected element `script`/],
    ['a <img src="x"/>', /^Unexpected element `img`/],
    ['<constructor />', /^Unexpected element `constructor`/],
    ['<figure onclick="x">a</figure>', /^Unexpected attribute `onclick` of `figure`$/],
    ['<figure {...x}>a</figure>', /^Unexpected attribute `.*` of `figure`$/],
    ['<figure><iframe /></figure>', /^Unexpected element `iframe`/],
    ['[x](javascript:alert)', /^Unexpected value `javascript:alert` of `href` of `a`$/],
    ['<a href="//x.vn">x</a>', /^Unexpected value `\/\/x.vn` of `href`/],
    ['<a href="/x" target="_top">x</a>', /^Unexpected attribute `target` of `a`$/],
    ['<a href={x}>x</a>', /^Unexpected attribute `href` of `a`$/],
    ['<li id="search">x</li>', /^Unexpected value `search` of `id` of `li`$/],
    ['<td style="x">x</td>', /^Unexpected attribute `style` of `td`$/],
    ['<ul class="site">x</ul>', /^Unexpected value `site` of `class` of `ul`$/],
    ['<p constructor="x">x</p>', /^Unexpected attribute `constructor` of `p`$/],
    ['![x](y)', /^Unexpected element `img`/],
    ['# x', /^Unexpected element `h1`/],
  ];
  for (const [mdx, reason] of cases) {
    assert.throws(
      () => mdxToHtml(mdx),
      (error) => error instanceof Error && reason.test(error.message),
      mdx,
    );
  }
});

test('invalid MDX throws an error', () => {
  for (const mdx of ['{', '<b', '</div>', '<3', '<!-- x -->', 'export of rice'])
    assert.throws(() => mdxToHtml(mdx), mdx);
});
