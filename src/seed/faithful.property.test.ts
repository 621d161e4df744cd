// The promise of the whole: every word of a text is on its page, in order, whatever the text is made of.
// FUZZ=10 runs ten times as many texts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes as HastNodes } from 'hast';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import type { VFile } from 'vfile';
import { parse as parseYaml } from 'yaml';
import { findTextDifference } from '../render/text-difference.ts';
import { mdxToHtml, mdxToTree } from '../render/to-html.ts';
import { normalise } from './decode/normalise.ts';
import { isRefused } from './messages.ts';
import { convertSeed, messagesOf } from './test/seed.ts';

const FUZZ = Number(process.env['FUZZ'] ?? 1);
// biome-ignore lint/suspicious/noControlCharactersInRegex: these make a file binary.
const BINARY = /[\u0000-\u0007\u000e-\u0019\u001c-\u001f]/;
const standard = remark().use(remarkMdx).use(remarkFrontmatter);

/** Marks that mean something to Markdown, MDX, YAML or HTML, and pieces that our own rules look for. */
const pieces: [weight: number, pieces: string[]][] = [
  [6, [...'{}<>*_`[]|#~$&;:\\!()=+-"\'.,/@^%0123456789aZđ']],
  [4, [' ', '  ', '\n', '\n\n', '\t', '\r\n', '\u00a0', '\u3000']],
  [2, ['1. ', '2) ', '- ', '+ ', '> ', '# ', '    ', '```', '~~~', '$$']],
  [2, ['import ', 'export ', '---', '***', '===', '<!--', '-->', ']]>']],
  [2, ['&amp;', '&#x20;', '&lt;', '\\{', '{/*', '*/}', '<br/>', '</p>']],
  [
    1,
    ['[x]: /y', '[^1]', '![x](%)', '|-|', 'https://x.vn/a_b', 'www.x.vn', ' a@x.vn ', '<figure>', '</small>'],
  ],
  [2, ['\n| a | b |\n', '\n|--|:-:|\n', '\na\tb\n', '\na    b   12\n', '\n+--+\n', '\n│ x │\n', '\n| | /\n']],
  [2, ['\n1. Một\n', '\n2. Hai\n', '\n  a) ba\n', '\n   - bốn\n', '\n+ năm\n', 'I. ', 'II. ', '1.1 ']],
  [1, ['a[1]', '\n\n[1] b', '\n\n[2] c', ' (1)', '\n\n(1) d', 'văn¹', '\n\n¹ e']],
  [2, ['“', '”', '«', '»', 'Ảnh: ', '(Ảnh: A)', 'date 2023-06 ', 'Ngày 5/3, ']],
  [2, ['Tô Lâm', 'e\u0301', '\u0301', 'مرحبا', '\u202e', '👩‍👩‍👧', '\ud800', '\u{1ffff}']],
  [1, ['lời dài '.repeat(12), 'A b, c. '.repeat(20), ' phát biểu ']],
  [
    1,
    [
      '\n\nTheo Reuters\n\n',
      '\nBy Jane Doe\n',
      `\n\n${'Giá gạo đã tăng '.repeat(6)}.\n\n`,
      `\n${'The price of rice has risen. '.repeat(5)}\n`,
    ],
  ],
];
const hostile = fc
  .array(fc.oneof(...pieces.map(([weight, list]) => ({ weight, arbitrary: fc.constantFrom(...list) }))), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

const anyText = fc.oneof(
  { weight: 6, arbitrary: hostile },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** A rule, an underline, the marks of a heading, the dashes of a table: drawn, not said. */
const DRAWN = /^(?:[-=*_]+|#{1,6}|[+:]?[-=]+[+:]?(?:[-=]+[+:]?)*)$/;

/** So are the bars of a table. */
function splitWords(text: string): string[] {
  return text.split(/[\s|]+/).filter((word) => word !== '' && !DRAWN.test(word));
}

/** A word that a line's end cuts in two is one on the page, with the hyphen or without. */
const CUT_WORD = /[\p{L}\p{N}]\p{M}*[-\u2010–\u00ad¬]\s*\n/u;

function joinWords(words: string[]): string {
  return words.join('').replace(/[-\u2010–\u00ad¬]/g, '');
}

/** Text of a tree; everything but text, links and `<small>` stands on lines of its own. */
function shownBy(node: Nodes | HastNodes): string {
  if (node.type === 'yaml') return '';
  if (node.type === 'code') return `\n${node.value}\n`;
  if ('value' in node) return node.value;
  const text = 'children' in node ? node.children.map(shownBy).join('') : '';
  const name = node.type === 'element' ? node.tagName : 'name' in node ? node.name : undefined;
  const inline = node.type === 'link' || name === 'small' || name === 'a';
  return inline ? text : `\n${text}\n`;
}

const INLINE_TAGS =
  /<\/?small>|<a href="[^"<>]*"(?: id="fn(?:ref)?-\d+")?(?: rel="nofollow noopener"(?: class="bare")?)?>|<\/a>/g;
const BLOCK_TAGS =
  /<\/?(?:p|br|hr|h[2-6](?: id="[a-z0-9-]+")?|blockquote|figure|figcaption|ul|li|dl|dt|dd|(?:table|pre)(?: tabindex="0")?|thead|tbody|t[rhd](?: class="[a-z]+")?|code)>|<ul class="as-written">|<div (?:class="(?:byline|licence)"|lang="[a-z-]+")>|<\/div>/g;

/** A reader of HTML that knows only what pages may hold: anything else makes it fail. */
function shownByHtml(html: string): string {
  const text = html.replace(INLINE_TAGS, '').replace(BLOCK_TAGS, '\n');
  assert.doesNotMatch(text, /<|&(?!lt;|amp;)/);
  return text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** What should be read: the text without the author's block, found here on its own. */
function readText(source: string, { data }: VFile): string {
  const text = normalise(source);
  return data.overrides ? text.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '') : text;
}

/** Metadata leaves the text as whole lines, in their order; or as the start of one. */
function withoutRemoved(text: string, removed: readonly string[]): string {
  const open = [...removed];
  const lines = text.split('\n').map((line) => {
    const [next] = open;
    if (next === undefined || !line.trimStart().startsWith(next)) return line;
    open.shift();
    return line.trimStart().slice(next.length);
  });
  assert.deepEqual(open, []);
  return lines.join('\n');
}

function assertFaithful(source: string): void {
  const file = convertSeed(source);
  const expected = splitWords(readText(source, file));
  if (isRefused(file)) {
    const [why = ''] = messagesOf(file);
    if (/empty/.test(why)) assert.deepEqual(expected, []);
    else if (/not-text/.test(why)) assert.match(source, BINARY);
    else assert.match(`${why} ${source}`, /^\d+:\d+ front-matter-\S+ ---/);
    return;
  }
  const { overrides, metadata, headline = '', tree } = file.data;
  assert.ok(metadata && tree);
  const mdx = String(file);
  const kept = splitWords(withoutRemoved(readText(source, file), metadata.source.removed));
  const readers = [shownBy(mdxToTree(mdx)), shownByHtml(mdxToHtml(mdx)), shownBy(standard.parse(mdx))];
  const compare = CUT_WORD.test(normalise(source)) ? joinWords : (words: string[]) => words;
  for (const shown of readers) {
    assert.deepEqual(compare([...splitWords(headline), ...splitWords(shown)]), compare(kept));
  }
  assert.equal(findTextDifference(mdx, tree), undefined);
  const { slug: _, ...fields } = metadata;
  const written = overrides?.slug ? metadata : fields;
  assert.deepEqual(parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(mdx)?.[1] ?? ''), written);
}

test('every word of any text is on its page, in order', () => {
  fc.assert(fc.property(anyText, assertFaithful), { numRuns: 9000 * FUZZ });
});

test('every word of any text below a head, or a block like one, is on its page', () => {
  const line = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...[
          'Title: A b',
          'Tiêu đề: {x}',
          'Tác giả: An Bình',
          'Ngày: 5/6/2023',
          'Mã: <b>',
          'URL: https://x.vn/_a_',
        ],
        ...[
          'From: An <a@x.vn>',
          'Subject: =?UTF-8?B?R2nDoQ==?=',
          'Date: 5 June 2023',
          'To: b@x.vn',
          '  và nữa',
        ],
        ...['', '# a = b', 'date 2023-06', '2023-06-26', '*** START OF THE PROJECT GUTENBERG EBOOK A ***'],
      ),
    },
    { weight: 1, arbitrary: hostile },
  );
  const text = fc.tuple(fc.array(line, { maxLength: 8 }), hostile);
  fc.assert(
    fc.property(text, ([lines, rest]) => assertFaithful([...lines, rest].join('\n'))),
    { numRuns: 2000 * FUZZ },
  );
});

test('every word below front-matter, and in a block like it, is on its page', () => {
  const line = fc.oneof(
    fc.constantFrom('title: A', 'lang: vi', 'tags: [a, "b"]', 'tags:', '- x', '  - y', '# note', '', '---'),
    fc.constantFrom(
      'title: *a',
      'title: &a b',
      'date: 2023',
      'slug: a-b',
      'title: "',
      'title: {a: b}',
      'Tuy: x',
    ),
    hostile,
  );
  const block = fc.tuple(fc.array(line, { maxLength: 4 }), hostile);
  fc.assert(
    fc.property(block, ([lines, text]) => assertFaithful(['---', ...lines, '---', text].join('\n'))),
    { numRuns: 1500 * FUZZ },
  );
});
