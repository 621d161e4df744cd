// Markdown, MDX and HTML made of whatever may break them: nothing throws, nothing on the page is alive, and no word that
// a browser would show is lost. FUZZ=10 runs ten times as many.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { findTextDifference } from '../render/text-difference.ts';
import { mdxToHtml } from '../render/to-html.ts';
import { normalise } from './decode/normalise.ts';
import { isRefused } from './messages.ts';
import { convertSeed } from './test/seed.ts';

const FUZZ = Number(process.env['FUZZ'] ?? 1);
const gfm = remark().use(remarkGfm);
const standard = remark().use(remarkMdx).use(remarkFrontmatter);

/** Pieces, parted by `¦`. */
const marks = [
  'a¦b c¦đoạn¦x1¦1¦2.¦ ¦ ¦\n¦\n\n¦\t¦    ¦\u00a0¦.¦,¦“¦ư¦漢',
  '*¦**¦_¦__¦~~¦`¦``¦`{`¦`\\`¦`}`¦[¦]¦(¦)¦!¦\\¦|¦&amp;¦&#42;¦{¦}¦$',
  '\n- ¦\n1. ¦\n7) ¦\n> ¦\n# ¦\n### ¦\n---\n¦\n===\n¦\n```\n¦\n~~~js\n¦\n- [x] ',
  '\n| a | b |\n|:-|-:|\n| c | d |\n¦|-|-|¦[^1]¦\n\n[^1]: n ¦\n\n[r]: /u "t"\n¦[r]¦  \n¦\\\n',
  '[a](b)¦[a](javascript:x)¦[a](<x y> "t")¦[](u)¦![i](u.png)¦![i](https://x.vn/i.png)¦https://x.vn/a_b',
  'import x from "y"\n¦\nexport const a = 1\n¦{x}¦{/* c */}¦data:¦<https://x.vn>¦<javascript:x>',
].map((list) => list.split('¦'));
const tags = [
  '<b>¦</b>¦<i>¦</i>¦<p>¦</p>¦<div>¦</div>¦<br>¦<br/>¦<hr>¦<ul>¦<li>¦</ul>',
  '<ol start=3 type=a>¦</ol>¦<table>¦<tr>¦<td colspan=2>¦<th>¦</td>¦</table>¦<caption>',
  '<a href="javascript:x">¦<a href=" java&#10;script:x">¦<a href="//h">¦<a href="u" onclick=x>¦</a>',
  '<script>¦</script>¦<style>¦</style>¦<svg onload=x>¦</svg>¦<iframe src=x>¦</iframe>',
  '<img src=x onerror=x alt=i>¦<input type=checkbox checked>¦<template>¦<plaintext>¦<textarea>¦<math>',
  '<!--¦-->¦<?php¦?>¦<![CDATA[¦]]>¦<!doctype html>¦<Card a={b}>¦</Card>¦<x-y>¦<¦</',
  '<h1>¦</h1>¦<h4>¦</h4>¦<pre>¦</pre>¦<code>¦</code>¦<blockquote>¦</blockquote>¦<q>',
  '<del>¦</del>¦<sup>¦</sup>¦<em>¦</em>¦<strong>¦</strong>¦<dl>¦<dt>¦<dd>¦</dl>',
  '<figure>¦<figcaption>¦</figure>¦<p hidden>¦<span style="display:none">¦</span>¦<form>¦&lt;',
  '<article>¦</article>¦<nav>¦</nav>¦<main>¦<body onload=x>¦<title>¦</title>¦&#0;¦&nbsp;',
].map((list) => list.split('¦'));

const joinPieces = (lists: string[][]) =>
  fc
    .array(fc.oneof(...lists.map((list) => fc.constantFrom(...list))), { maxLength: 25 })
    .map((parts) => parts.join(''));

/** What a browser would make of the page: its elements are known, carry nothing that runs, and lead nowhere unsafe. */
function assertDead(html: string): void {
  for (const node of collectElements(fromHtml(html, { fragment: true }))) {
    assert.match(node.tagName, KNOWN, html);
    for (const [name, value] of Object.entries(node.properties)) {
      assert.doesNotMatch(name, /^(?:on|style|src)/i);
      if (name === 'href')
        assert.match(new URL(String(value), 'https://here/a/').protocol, /^(?:https?|mailto|tel):$/);
    }
  }
}
const KNOWN =
  /^(?:p|br|h[2-6]|hr|blockquote|[oud]l|li|d[td]|table|caption|thead|tbody|tfoot|t[rhd]|pre|code|figure|figcaption|em|strong|del|small|su[bp]|a)$/;

function collectElements(node: Nodes): Extract<Nodes, { type: 'element' }>[] {
  const below = 'children' in node ? node.children.flatMap((child) => collectElements(child)) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

/** @returns the page's letters, its headline first; `undefined` if the seed was refused */
function lettersOnPage(source: string, name: string): string | undefined {
  const file = convertSeed(source, name);
  if (isRefused(file)) return undefined;
  const mdx = String(file);
  const { tree, headline = '', metadata } = file.data;
  assert.ok(tree);
  assert.equal(findTextDifference(mdx, tree), undefined, mdx);
  assert.doesNotMatch(JSON.stringify(standard.parse(mdx)), /"type":"(?:mdx\w*Expression|mdxjsEsm|html)"/);
  const html = mdxToHtml(mdx);
  assertDead(html);
  const removed = metadata?.source.removed.join('') ?? '';
  return normaliseLetters([removed, headline, readNodeText(fromHtml(html, { fragment: true }))].join(' '));
}

const normaliseLetters = (text: string) => normalise(text).replace(/\s+/g, '');

function readNodeText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties['alt']) return String(node.properties['alt']);
  return 'children' in node ? node.children.map(readNodeText).join('') : '';
}

/** Everything CommonMark and GFM show, its only h1 first if it is a title; less what `toHast` adds for footnotes. */
function rendered(source: string): string {
  const drop = (node: Nodes): Nodes[] => {
    if (node.type === 'element' && node.properties['id'] === 'footnote-label') return [];
    if (node.type === 'element' && 'dataFootnoteBackref' in node.properties) return [];
    return 'children' in node ? [{ ...node, children: node.children.flatMap(drop) } as Nodes] : [node];
  };
  const hast = toHast(gfm.parse(normalise(source))) as Root;
  const nodes = drop(hast).flatMap((node) => ('children' in node ? node.children : [node]));
  const titles = nodes.filter(
    (node) => node.type === 'element' && node.tagName === 'h1' && readNodeText(node).trim(),
  );
  const [title] =
    titles.length === 1 && /[\p{L}\p{N}]/u.test(titles.map(readNodeText).join('')) ? titles : [];
  const ordered = title ? [title, ...nodes.filter((node) => node !== title)] : nodes;
  return normaliseLetters(ordered.map(readNodeText).join(''));
}

function assertWithin(part: string, whole: string): void {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + letter.length;
    assert.ok(at >= letter.length, `Missing \`${letter}\` of \`${part}\` in \`${whole}\``);
  }
}

test('every word that Markdown shows is on its page, in order', () => {
  const check = (source: string) => {
    const shown = lettersOnPage(`${source}\n\nz`, 'a.md');
    if (shown !== undefined && !source.startsWith('---')) assertWithin(rendered(`${source}\n\nz`), shown);
  };
  fc.assert(fc.property(joinPieces(marks), check), { numRuns: 1500 * FUZZ });
});

test('no code in Markdown, MDX or HTML runs or stops the build', () => {
  const name = fc.constantFrom('a.md', 'a.mdx', 'a.html');
  fc.assert(
    fc.property(joinPieces([...marks, ...tags]), name, (source, path) => {
      const shown = lettersOnPage(`${source} `, path);
      if (shown === undefined) return;
      assert.doesNotMatch(shown, /undefined|\[object/);
    }),
    { numRuns: 2500 * FUZZ },
  );
});

test('every word of an HTML page is on its page', () => {
  const safe = tags.filter((list) => !list.some((tag) => /script|onerror|template|hidden|<nav>/.test(tag)));
  const words = ['một¦hai ¦ ba¦.¦{x}¦*a*¦[b](c)¦\n¦&amp;'.split('¦')];
  const lines = fc.array(fc.tuple(joinPieces([...safe, ...words, ...words]), fc.nat({ max: 9 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(lines, (parts) => {
      const source = parts.map(([html, n]) => `${html} từ${n} `).join('');
      const shown = lettersOnPage(source, 'a.html');
      const browser = readNodeText(withoutHead(fromHtml(source)));
      if (shown === undefined) return assert.equal(normaliseLetters(browser), '');
      // Quotation marks of <q>, boxes, and the addresses of dead links are added; a headline stands first.
      const count = (text: string) => text.match(/từ\d|một|hai|ba/g)?.sort() ?? [];
      assert.deepEqual(count(shown), count(normaliseLetters(browser)));
    }),
    { numRuns: 1500 * FUZZ },
  );
});

function withoutHead(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children.filter(
    (child) => !(child.type === 'element' && /^(?:head|title|textarea)$/.test(child.tagName)),
  );
  return { ...node, children: children.map((child) => withoutHead(child)) } as Nodes;
}
