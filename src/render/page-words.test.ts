import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPageWords } from './page-words.ts';

const page = (main: string) =>
  `<body><h1>Không</h1><main id="main" data-pagefind-body>${main}</main><p>không</p></body>`;

test('the words of a page are those of its main part, as a reader sees them', () => {
  const cases: [main: string, words: string][] = [
    ['<h1>A</h1><p>b <em>c</em>d</p>', 'A b cd'],
    ['<h1 class="long">a &amp; b &lt;c&gt; &#39;d&#39; &#x3C;e</h1>', "a & b <c> 'd' <e"],
    ['<h1>&amp;lt;</h1>', '&lt;'],
    ['<h1>a</h1>\n<p>b<br>c\u00a0d</p><ul>\n<li>e</li><li>f</li></ul>', 'a b c d e f'],
    ['<h1>a</h1><p>b<a href="x" title="c > d">e</a>f</p>', 'a bef'],
    ['<h1>a</h1><p>b<small>c</small></p><table><tr><td>d</td><td>e</td></tr></table>', 'a bc d e'],
    ['<h1>__VITE_ASSET__abc__</h1>', '__VITE_ASSET__abc__'],
  ];
  for (const [main, words] of cases) assert.equal(readPageWords(page(main)), words);
});

test('a page without a document has no words', () => {
  assert.throws(() => readPageWords('<main><h1>a</h1></main>'), /Missing `<main data-pagefind-body>`/);
});
