import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed, messagesOf } from '../../test/seed.ts';

/** The page without its front-matter. */
function convertBody(text: string, path = 'a.md'): string {
  return String(convertSeed(text, path))
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim();
}

test('Markdown keeps its structure in the form that every reader of MDX reads', () => {
  const cases: [text: string, body: string][] = [
    ['*a* và **b** và ~~c~~', '*a* và **b** và <del>c</del>'],
    ['một\nhai  \nba', 'một hai\\\nba'],
    ['a_b_c *(d)* *e*f', 'a_b_c <em>(d)</em> <em>e</em>f'],
    ['~~một~~', '<del>một</del>'],
    ['- a\n- b\n\n\n* c', '- a\n- b\n\n* c'],
    ['7) a\n8) b', '7. a\n8. b'],
    ['- [x] a\n- [ ] b', '- ☑ a\n- ☐ b'],
    ['`` ` ``, `{`, `a\\`', '<code>\\`</code>, `{`, <code>a\\\\</code>'],
    ['    mã', '```\nmã\n```'],
    ['a.\n***\nb', 'a.\n\n---\n\nb'],
    [
      '|a|b|\n|-|-|\n|1|',
      '<table>\n  <thead>\n    <tr><th>a</th><th>b</th></tr>\n  </thead>\n\n  <tbody>\n    <tr><td>1</td><td /></tr>\n  </tbody>\n</table>',
    ],
    ['[a](b.md "c") <https://x.vn>', '[a](b.md "c") [https://x.vn](https://x.vn)'],
    ['[a][r] [r] [s]\n\n[r]: /u', '[a](/u) [r](/u) \\[s]'],
    ['x ![i](a.png) ![](b.png) ![j](https://x.vn/j.png)', 'x i [j](https://x.vn/j.png)'],
    ['&lt;b&gt; {x} &amp;lt;', '\\<b> \\{x} \\&lt;'],
  ];
  for (const [text, body] of cases) assert.equal(convertBody(text), body, text);
});

test('unused definitions are shown as text', () => {
  assert.equal(convertBody('a.\n\n[b]: /c "d"'), 'a.\n\n\\[b]: /c \\"d\\"');
  assert.equal(convertBody('[a].\n\n[a]: /b\n[a]: /c'), '[a](/b).\n\n\\[a]: /c');
  assert.equal(convertBody('a.\n\n[^b]: c'), 'a.\n\n\\[^b]:\n\nc');
});

test('footnotes are linked both ways by number', () => {
  const body = convertBody('a[^x] b[^ý]\n\n[^ý]: hai\n\n[^x]: một');
  assert.match(
    body,
    /^a<sup><a href="#fn-1" id="fnref-1">1<\/a><\/sup> b<sup><a href="#fn-2" id="fnref-2">2/,
  );
  assert.match(body, /<li id="fn-1">\s+một\s+<\/li>\s+<li id="fn-2">\s+hai/);
});

test('the first h1 is the headline, and levels start at h2 without a gap', () => {
  const cases: [text: string, headline: string | undefined, body: string][] = [
    ['# A *b*\n\nx\n\n## C', 'A b', 'x\n\n## C'],
    ['A\n===\n\n#### B\n\n###### C\n\n## D', 'A', '## B\n\n### C\n\n## D'],
    ['x.\n\n# A\n\n# B', undefined, 'x.\n\n## A\n\n## B'],
    ['---\ntitle: T\n---\n# A\n\nx', undefined, '## A\n\nx'],
    ['---\ntitle: A\n---\n# A\n\nx', 'A', 'x'],
    ['# A', undefined, '## A'],
    ['x.\n\n# A\n\ny.\n\n## B', 'A', 'x.\n\ny.\n\n## B'],
    ['![p](p.png)\n\n# A\n\ny.', 'A', 'p\n\ny.'],
    ['<!-- c -->\n# A\n\ny.', 'A', 'y.'],
    ['[TOC]\n\n## B\n\n# A\n\ny.', 'A', '## B\n\ny.'],
    ['[Sổ](..) › Ao\n\nA\n===\n\ny.', 'A', '[Sổ](..) › Ao\n\ny.'],
    ['## A\n\nx\n\n### B', 'A', 'x\n\n## B'],
    ['## A\n\nx\n\n## B', undefined, '## A\n\nx\n\n## B'],
    ['x.\n\n## A\n\ny.', undefined, 'x.\n\n## A\n\ny.'],
    ['```\n# A\n```\n\ny.', undefined, '```\n# A\n```\n\ny.'],
    ['> # A\n\ny.', undefined, '> ## A\n\ny.'],
    ['---\ntitle: T\n---\nx.\n\n# A\n\ny.', undefined, 'x.\n\n## A\n\ny.'],
    ['---\ntitle: A\n---\nx.\n\n# A\n\ny.', 'A', 'x.\n\ny.'],
  ];
  for (const [text, headline, body] of cases) {
    assert.equal(convertSeed(text, 'a.md').data.headline, headline, text);
    assert.equal(convertBody(text), body);
  }
});

test('whole HTML elements are parsed, scripts left out, unmatched tags shown as text', () => {
  const cases: [text: string, body: string][] = [
    ['a <b>b *c*</b> d', 'a <strong>b *c*</strong> d'],
    ['H<sub>2</sub>O<br>x', 'H<sub>2</sub>O\\\nx'],
    ['<div align="center">\n\n**a**\n\n</div>', '**a**'],
    ['<ul><li>a<li>b</ul>', '- a\n- b'],
    ['<script>\nx\n\ny</script>\n\na', 'a'],
    ['a <script>*x*</script> b', 'a b'],
    ['a <!-- x --> b', 'a b'],
    ['a </b> <i>c', 'a \\</b> \\<i>c'],
    ['Map<String, Int> và List<T>', 'Map\\<String, Int> và List\\<T>'],
    ['<script>\nx', '\\<script> x'],
    ['<?php x ?>', '\\<?php x ?>'],
    ['<!-- a', '\\<!-\\- a'],
    ['<img src=x onerror=y>a', 'a'],
    ['[a](javascript:b)', 'a (javascript\\:b)'],
    ['<a href="java&#9;script:b">a</a>', 'a (java script\\:b)'],
    ['[a](//b.vn/c)', '[a](https://b.vn/c)'],
  ];
  for (const [text, body] of cases) assert.equal(convertBody(text), body, text);
});

test('code in MDX is text', () => {
  const cases: [text: string, body: string][] = [
    ['import a from "b"', '&#x69;mport a from \\"b\\"'],
    ['{a + 1}', '\\{a + 1}'],
    ['<Card a={b}>c</Card>', '\\<Card a=\\{b}>c\\</Card>'],
    ['<Table>c</Table> <b>d</b>', '\\<Table>c\\</Table> **d**'],
  ];
  for (const [text, body] of cases) assert.equal(convertBody(text, 'a.mdx'), body, text);
});

test('text nested too deep is shown as it is typed', () => {
  for (const text of [`${'- '.repeat(1000)}a`, `${'> '.repeat(2000)}a`, `<div>`.repeat(3000)]) {
    const file = convertSeed(`${text} z`, 'a.md');
    assert.deepEqual(messagesOf(file), []);
    assert.match(String(file), / z\n$/);
  }
});
