import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { raw } from 'hast-util-raw';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { convertSeed } from '../seed/test/seed.ts';
import { mdxToTree } from './to-html.ts';
import { hastToMarkdown } from './to-markdown.ts';

const reader = remark().use(remarkGfm);

const INLINE = new Set(['a', 'code', 'del', 'em', 'small', 'strong', 'sub', 'sup']);

function readText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const text = 'children' in node ? node.children.map((child) => readText(child)).join('') : '';
  return node.type === 'element' && INLINE.has(node.tagName) ? text : `\n${text}\n`;
}

function splitWords(tree: Nodes): string[] {
  return readText(tree).split(/\s+/).filter(Boolean);
}

/** What somebody else's reader of Markdown shows. */
function shownBy(markdown: string): string[] {
  return splitWords(raw(toHast(reader.parse(markdown), { allowDangerousHtml: true }) as Nodes) as Nodes);
}

test('every element of a page is written as Markdown', () => {
  const cases: [mdx: string, markdown: string][] = [
    ['', ''],
    ['một\\\nhai', 'một\\\nhai\n'],
    ['## a\n\nb', '## a\n\nb\n'],
    ['> một\n>\n> hai', '> một\n>\n> hai\n'],
    ['*a* **b** `{c}`\n\n---', '*a* **b** `{c}`\n\n---\n'],
    ['\\<b> \\{x} \\*a\\* 1\\. c', '\\<b> {x} \\*a\\* 1. c\n'],
    ['&#x65;xport const a', 'export const a\n'],
    ['```js\n<b>{x}\n```', '```js\n<b>{x}\n```\n'],
    ['[a](b.html "c")', '[a](b.html "c")\n'],
    ['a<sup><a href="#fn-1" id="fnref-1">1</a></sup>', 'a<sup>1</sup>\n'],
    ['H<sub>2</sub>O <del>a</del>', 'H<sub>2</sub>O ~~a~~\n'],
    ['<figure>\n  <figcaption>\n    Huế. <small>Ảnh: A</small>\n  </figcaption>\n</figure>', 'Huế. Ảnh: A\n'],
    ['<div class="byline">\n  A\n</div>', 'A\n'],
    ['- một\n- hai\n\n3. ba', '- một\n- hai\n\n3. ba\n'],
    ['<ol type="a" start="2">\n  <li>\n    x\n  </li>\n  <li>\n    y\n  </li>\n</ol>', '- b. x\n- c. y\n'],
    ['<ol type="I">\n  <li>\n    ## x\n  </li>\n</ol>', '- I.\n\n  ## x\n'],
    [
      '<ul class="as-written">\n  <li>\n    a) x\n\n    <ul class="as-written">\n      <li>\n        y\n      </li>\n    </ul>\n  </li>\n</ul>',
      '- a) x\n  - y\n',
    ],
    [
      '<table>\n  <caption>C</caption>\n  <thead><tr><th>a</th><th>b</th></tr></thead>\n  <tbody><tr><td>1</td><td align="right">2 | 3</td></tr></tbody>\n</table>',
      'C\n\n| a | b |\n| - | -: |\n| 1 | 2 \\| 3 |\n',
    ],
    [
      '<table>\n  <tbody><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></tbody>\n</table>',
      '| | | |\n| - | - | - |\n| a | b | |\n| | c | d |\n',
    ],
    ['<table>\n  <tbody><tr><td>\n  a\n\n  b\n</td></tr></tbody>\n</table>', '| |\n| - |\n| a  b |\n'],
    [
      '<table>\n  <tbody><tr><td colspan="999999999">a</td></tr></tbody>\n</table>',
      /^(?:\| ){100}\|\n/.source,
    ],
    ['~~c~~ https://x.vn [^1] www.x.vn', ''],
  ];
  for (const [mdx, markdown] of cases) {
    const tree = mdxToTree(mdx);
    const got = hastToMarkdown(tree);
    if (markdown.startsWith('^')) assert.match(got, new RegExp(markdown));
    else if (markdown || mdx === '') assert.equal(got, markdown);
    if (!mdx.startsWith('<ol')) assert.deepEqual(shownBy(got), splitWords(tree), mdx);
  }
});

test('another reader of Markdown reads any page word for word from its Markdown twin', () => {
  const pieces = [
    ...'{}<>*_`[]|#~$&;:\\!()=+-"\'.,/@^%0123456789aZđ',
    ...[' ', '  ', '\n', '\n\n', '\t', '\u00a0', '\u3000', '\\'],
    ...['1. ', '2) ', '- ', '+ ', '> ', '# ', '    ', '```', '~~~', '~~', '$$', '**', '__', '](', '![x](%)'],
    ...['import ', 'export ', '---', '***', '===', '<!--', '-->', ']]>', '&amp;', '&#x20;', '&lt;', '\\{'],
    ...['[x]: /y', '[^1]', '[^1]: z', '|-|', 'https://x.vn/a_b', 'www.x.vn', ' a@x.vn ', '<b>', '</sup>'],
    ...['\n| a | b |\n', '\n|--|:-:|\n', '\na\tb\n', '\na    b   12\n', '[x] ', '\n- [ ] x\n'],
    ...[
      '\n1. Một\n',
      '\n2. Hai\n',
      '\n  a) ba\n',
      '\n   - bốn\n',
      'I. ',
      '\n\n[1] b',
      'a[1]',
      'văn¹',
      '\n\n¹ e',
    ],
    ...['“', '«', 'Ảnh: ', 'Tô Lâm', 'e\u0301', 'مرحبا', '\u202e', '👩‍👩‍👧', '\ud800', 'lời dài '.repeat(12)],
    ...['<b>x</b>', '<h2>y</h2>', '<sub>2</sub>', '<table><tr><td>a<td>b</table>'],
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
  const path = fc.constantFrom('a.txt', 'a.md', 'a.html');
  const numRuns = 1500 * Number(process.env['FUZZ'] ?? 1);
  fc.assert(
    fc.property(text, path, (text, path) => {
      const file = convertSeed(text, path);
      if (!file.data.tree) return;
      const page = mdxToTree(String(file));
      assert.deepEqual(shownBy(hastToMarkdown(page)), splitWords(page));
    }),
    { numRuns },
  );
});
