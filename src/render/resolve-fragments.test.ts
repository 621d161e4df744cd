import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToBody } from './to-html.ts';

const render = (mdx: string) => mdxToBody(mdx, (href) => href).html.replaceAll('\n', '');

test('a link within a document leads to its place or its heading, or becomes its words', () => {
  const heading = '<h2 id="ca-kho"><a href="#ca-kho">Cá kho</a></h2>';
  const cases: [mdx: string, html: string][] = [
    ['[a](#ca-kho)\n\n## Cá kho', `<p><a href="#ca-kho">a</a></p>${heading}`],
    ['[a](#Cá-kho)\n\n## Cá kho', `<p><a href="#ca-kho">a</a></p>${heading}`],
    ['[a](#c%C3%A1-kho)\n\n## Cá kho', `<p><a href="#ca-kho">a</a></p>${heading}`],
    ['[*a*](#mat)\n\nb', '<p><em>a</em></p><p>b</p>'],
    ['[a](#%E4%B8%80)\n\n<a id="一" />b', '<p><a href="#一">a</a></p><p><a id="一"></a>b</p>'],
    ['[a](https://b.vn/#c)', '<p><a href="https://b.vn/#c" rel="nofollow noopener">a</a></p>'],
    [
      '<sup><a href="#fn-1" id="fnref-1">1</a></sup> [b](#fnref-1)',
      '<p><sup><a id="fnref-1">1</a></sup> <a href="#fnref-1">b</a></p>',
    ],
  ];
  for (const [mdx, html] of cases) assert.equal(render(mdx), html, mdx);
});

test('a place in a heading stands before its words, and is the heading if it is called so', () => {
  const cases: [mdx: string, html: string][] = [
    ['## <a id="s1" />Cá kho', '<h2 id="ca-kho"><a id="s1"></a><a href="#ca-kho">Cá kho</a></h2>'],
    ['## <a id="ca-kho" />Cá kho', '<h2 id="ca-kho"><a href="#ca-kho">Cá kho</a></h2>'],
    [
      '<a id="ca-kho" />a\n\n## Cá kho',
      '<p><a id="ca-kho"></a>a</p><h2 id="ca-kho-2"><a href="#ca-kho-2">Cá kho</a></h2>',
    ],
    ['<div id="m" />\n\n```\na\n```', '<div id="m"></div><pre tabindex="0"><code>a</code></pre>'],
  ];
  for (const [mdx, html] of cases) assert.equal(render(mdx), html, mdx);
});

test('a link leads to the title, which counts as the first of its words', () => {
  const { html } = mdxToBody('[a](#bể-cá) [b](#bể-cá-1)\n\n## Bể lọc\n', (href) => href, 'Bể cá');
  assert.match(html, /<a href="#main">a<\/a> b</);
  const twice = mdxToBody('[b](#bể-cá-1)\n\n## Bể cá\n', (href) => href, 'Bể cá');
  assert.match(twice.html, /<a href="#be-ca">b<\/a>/);
});
