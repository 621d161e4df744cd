import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../../test/seed.ts';

const LONG =
  'Một đoạn văn đủ dài để ai cũng thấy rằng đây mới là bài, chứ không phải là thanh bên hay trình đơn của trang.';

/** The page without its front-matter. */
function convertBody(text: string): string {
  return String(convertSeed(text, 'a.html'))
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim();
}

test('elements become Markdown, or stay elements where Markdown has no syntax', () => {
  const cases: [html: string, body: string][] = [
    ['a <b>b</b> <i>c</i> <s>d</s> <u>e</u> <q>f</q> <kbd>g</kbd>', 'a **b** *c* <del>d</del> e “f” `g`'],
    ['<b>a<p>b</p>c</b>', '**a**\n\n**b**\n\n**c**'],
    ['<a href="x.html"><div>a</div><div>b</div></a>', '[a](x.html)\n\n[b](x.html)'],
    ['<i>a</i><b>b</b>', '<p>\n  <em>a</em><strong>b</strong>\n</p>'],
    ['<p> a&nbsp;b\n<br> c ', 'a\u00a0b\\\nc'],
    ['<pre><code class="language-js">a\n  b\n</code></pre>', '```js\na\n  b\n```'],
    ['<ul><li>a<ul><li>b</ul><li><p>c<p>d</ul>', '- a\n  - b\n\n- c\n\n  d'],
    ['<ul>a<li>b</ul>', '- a\n- b'],
    ['<ol start=3><li>a</ol>', '3. a'],
    ['<ol type=i><li>a</ol>', '<ol type="i">\n  <li>\n    a\n  </li>\n</ol>'],
    ['<dl><dt>a<dd>b</dl>', '<dl>\n  <dt>\n    a\n  </dt>\n\n  <dd>\n    b\n  </dd>\n</dl>'],
    ['<dl>a.<div><dt hidden>b</div></dl><dt>c', 'a.\n\n**c**'],
    ['<blockquote>a</blockquote><hr>b', '> a\n\n---\n\nb'],
    ['<table><tr><td>a</table>', 'a'],
    [
      '<table><tr><td rowspan=2>a<td>b</table>',
      '<table>\n  <tbody>\n    <tr><td rowspan="2">a</td><td>b</td></tr>\n  </tbody>\n</table>',
    ],
    ['<h2>a<br>b</h2>c', '## a b\n\nc'],
    ['<h5>a</h5>b<h1>c</h1><h3>d</h3><h1>e</h1>', '## a\n\nb\n\n## c\n\n### d\n\n## e'],
    ['a<p hidden>b</p><p style="color:red; DISPLAY : none">c</p>', 'a'],
    [
      'a<script>b</script><style>c</style><iframe>d</iframe><svg><text>e</text></svg><noscript>f</noscript>',
      'a',
    ],
    ['a <a href=" javascript:b">c</a> <a>d</a> <a href="e.html"></a>', 'a c (javascript\\:b) d'],
    ['a &#1;b&#x202e;c {d} *e*', 'a bc \\{d} \\*e\\*'],
    ['<constructor>a</constructor> b', 'a b'],
  ];
  for (const [html, body] of cases) assert.equal(convertBody(html), body, html);
});

test('the article of a web page is kept, and its navigation omitted', () => {
  const around = '<nav>n</nav><header>h</header><aside>s</aside><footer>f</footer>';
  const cases: [html: string, body: string][] = [
    [`${around}<article>${LONG}</article>x`, LONG],
    [`${around}<article>a</article><article>${LONG}</article>x`, LONG],
    [`${around}<div role=main>${LONG}<nav>m</nav></div>x`, LONG],
    [`${around}<div>${LONG}</div>`, LONG],
    [`<form>${around}${LONG}${LONG}${LONG}</form>`, `${LONG}${LONG}${LONG}`],
    [`<form>Tìm <input></form>${LONG}`, LONG],
    [`<article>a.</article>${LONG}`, `a.\n\n${LONG}`],
    ['<nav>n.</nav>a', 'n.\n\na'],
  ];
  for (const [html, body] of cases) assert.equal(convertBody(html), body, html);
});

test('metadata is read from the head of a page', () => {
  const cases: [head: string, field: 'title' | 'lang' | 'date' | 'description', value: string | undefined][] =
    [
      ['<title> A  - B </title>', 'title', 'A - B'],
      ['<title>A</title><h1>B</h1>', 'title', 'B'],
      ['<html lang="en-GB">', 'lang', 'en-GB'],
      ['<html lang="tiếng Việt">', 'lang', 'vi'],
      ['<meta name=description content=" a&amp;b ">', 'description', 'a&b'],
      ['<meta name=date content="2023-06-26 08:00">', 'date', '2023-06-26'],
      ['<meta name=date content="26/6/2023">', 'date', undefined],
      ['<meta name=date content="2023-02-31">', 'date', undefined],
      [
        '<meta name=date content=2020><meta property=article:published_time content=2021-05-01T00:00Z>',
        'date',
        '2021-05-01',
      ],
      ['---\ndate: 2019\n---\n<meta name=date content=2020>', 'date', '2019'],
    ];
  for (const [head, field, value] of cases) {
    assert.equal(convertSeed(`${head}<p>${LONG}`, 'a.html').data.metadata?.[field], value, head);
  }
});

test('relative links resolve to the original address of a web page if it names one', () => {
  const link = '<a href="b.html#c">d</a> <a href="#e">f</a>';
  assert.equal(convertBody(link), '[d](b.html#c) [f](#e)');
  assert.equal(
    convertBody(`<link rel=canonical href="https://x.vn/a/">${link}`),
    '[d](https://x.vn/a/b.html#c) [f](#e)',
  );
  assert.equal(convertBody(`<base href="javascript:x">${link}`), '[d](b.html#c) [f](#e)');
});

test('nesting is kept to fifty levels', () => {
  const body = convertBody(`${'<blockquote>'.repeat(200)}a`);
  assert.equal(body, `${'> '.repeat(50)}a`);
});
