import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToBody } from '../../../render/to-html.ts';
import { convertSeed } from '../../test/seed.ts';

function render(html: string, path = 'a.html'): string {
  return mdxToBody(String(convertSeed(html, path)), (href) => href).html.replaceAll('\n', '');
}

test('a place that links lead to keeps its id, whatever element has it', () => {
  const cases: [html: string, page: string][] = [
    ['<a href="#k">a</a><p id=k>b', '<p><a href="#k">a</a></p><p><a id="k"></a>b</p>'],
    ['<p>a<span id=k> b</span> c', '<p>a<a id="k"></a> b c</p>'],
    ['a.<a name=k></a><p>b', '<p>a.<a id="k"></a></p><p>b</p>'],
    [
      '<p>a.</p><a name=k></a><blockquote>b</blockquote>',
      '<p>a.</p><blockquote><p><a id="k"></a>b</p></blockquote>',
    ],
    ['<ul><li id=k>a<li>b</ul>', '<ul><li><a id="k"></a>a</li><li>b</li></ul>'],
    [
      '<table><tr id=r><td>a<td id=k>b</table>',
      '<table tabindex="0"><tbody><tr><td><a id="r"></a>a</td><td><a id="k"></a>b</td></tr></tbody></table>',
    ],
    ['<dl><dt id=k>a<dd>b</dl>', '<dl><dt><a id="k"></a>a</dt><dd>b</dd></dl>'],
    ['<p>x.<pre id=k>a</pre>', '<p>x.</p><div id="k"></div><pre tabindex="0"><code>a</code></pre>'],
    [
      '<h2><b id=k>Hai</b> ba</h2>x',
      '<h2 id="hai-ba"><a id="k"></a><a href="#hai-ba"><strong>Hai</strong> ba</a></h2><p>x</p>',
    ],
    [
      '<p><a href="https://b.vn"><i id=k>a</i></a> c',
      '<p><a id="k"></a><a href="https://b.vn" rel="nofollow noopener"><em>a</em></a> c</p>',
    ],
    ['<p>a<p><a id=end></a>', '<p><a id="end"></a>a</p>'],
    ['<h1 id=top>Một</h1><p>a <a href="#top">lên</a>', '<p><a id="top"></a>a <a href="#top">lên</a></p>'],
  ];
  for (const [html, page] of cases) assert.equal(render(html), page, html);
});

test('odd ids, equal ids and ids of the site lead where a browser would', () => {
  const cases: [html: string, page: string][] = [
    [
      '<a href="#Phần đầu">a</a><p id="Phần đầu">b',
      '<p><a href="#phan-dau">a</a></p><p><a id="phan-dau"></a>b</p>',
    ],
    [
      '<a href="#Ph%E1%BA%A7n_%C4%91">a</a><p id="Phần_đ">b',
      '<p><a href="#phan-d">a</a></p><p><a id="phan-d"></a>b</p>',
    ],
    [
      '<a href="#二">a</a><p id=一>b.<p id=二>c',
      '<p><a href="#二">a</a></p><p><a id="一"></a>b.</p><p><a id="二"></a>c</p>',
    ],
    ['<a href="#main">a</a><p id=main>b', '<p><a href="#main-2">a</a></p><p><a id="main-2"></a>b</p>'],
    ['<p id=k>a.<p id=k>b <a href="#k">c</a>', '<p><a id="k"></a>a.</p><p>b <a href="#k">c</a></p>'],
    [
      '<p id=a.b>x.<p id=a-b>y <a href="#a-b">c</a> <a href="#a.b">d</a>',
      '<p><a id="a-b"></a>x.</p><p><a id="a-b-2"></a>y <a href="#a-b-2">c</a> <a href="#a-b">d</a></p>',
    ],
    ['<a href="#%">a</a> b', '<p>a b</p>'],
    ['<p id="&quot;><script>">a', '<p><a id="script"></a>a</p>'],
  ];
  for (const [html, page] of cases) assert.equal(render(html), page, html);
});

test('places in the HTML of Markdown are kept, and its footnotes stay as they are', () => {
  assert.equal(
    render('[a](#k)\n\n<a id="k"></a>\n\nb[^1]\n\n[^1]: c', 'a.md'),
    '<p><a href="#k">a</a></p><p><a id="k"></a>b<sup><a href="#fn-1" id="fnref-1">1</a></sup></p><hr><ol><li id="fn-1">c</li></ol>',
  );
});

test('the place of a note mark is gone with its mark, unless a link leads to it', () => {
  const notes = '<hr><ol><li id="fn-1">c</li></ol>';
  const cases: [text: string, page: string][] = [
    ['# a[^1]\n\n- b\n\n[^1]: c', `<ul><li>b</li></ul>${notes}`],
    ['# a[^1]\n\nb\n\n[^1]: c', `<p>b</p>${notes}`],
    ['# a[^1]\n\nb[^1]\n\n[^1]: c', `<p>b<sup><a href="#fn-1" id="fnref-1-2">1</a></sup></p>${notes}`],
    ['# a[^1]\n\n[b](#fnref-1)\n\n[^1]: c', `<p><a id="fnref-1"></a><a href="#fnref-1">b</a></p>${notes}`],
  ];
  for (const [text, page] of cases) assert.equal(render(text, 'a.md'), page, text);
});
