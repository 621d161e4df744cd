// The MDX is text in any Astro project: with GFM and smart punctuation, which stock Astro and Starlight switch on, and
// with directives, which Starlight does. FUZZ=10 runs ten times as many texts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileSync } from '@mdx-js/mdx';
import fc from 'fast-check';
import type { Nodes as HastNodes, Root } from 'hast';
import remarkGfm from 'remark-gfm';
import { type Features, mdxToHast } from 'satteri';
import { isRefused } from '../messages.ts';
import { convertSeed } from '../test/seed.ts';

const FUZZ = Number(process.env['FUZZ'] ?? 1);

type Node = HastNodes | { type: string; name?: string | null; children?: Node[]; value?: unknown };

/** Readers of MDX other than our own, as projects set them up. */
const readers: Record<string, (mdx: string) => Node> = {
  '@mdx-js/mdx with GFM': compiled,
  'Sätteri as it is': (mdx) => mdxToHast(mdx, { position: false }) as Node,
  'Sätteri with GFM and smart punctuation': satteri({ gfm: true, smartPunctuation: true }),
  'Sätteri with GFM': satteri({ gfm: true, smartPunctuation: false }),
  'Sätteri with smart punctuation': satteri({ gfm: false, smartPunctuation: true }),
  'Sätteri with directives': satteri({ gfm: true, smartPunctuation: true, directive: true }),
};

/** The tree that code is made of; the code itself imports nothing but its runtime, and exports nothing but the page. */
function compiled(mdx: string): Node {
  let tree: Node = { type: 'root' };
  const keepTree = () => (read: Root) => {
    tree = structuredClone(read);
  };
  const code = compileSync(mdx, { remarkPlugins: [remarkGfm], rehypePlugins: [keepTree] });
  assert.doesNotMatch(String(code), /^(?:import (?!\{.*\} from "react\/jsx-runtime")|export (?!default))/m);
  return tree;
}

function satteri(features: Features) {
  return (mdx: string): Node => mdxToHast(mdx, { features, position: false }) as Node;
}

/** How this project reads it: neither GFM nor smart punctuation. */
const plain = satteri({ gfm: false, smartPunctuation: false });

interface Shown {
  /** Letter for letter; white space counts as one space. */
  text: string;
  /** Names in order, without the links that GFM makes of addresses. */
  elements: string[];
}

/** @throws AssertionError for anything but elements and text */
function shownBy(tree: Node): Shown {
  const elements: string[] = [];
  let text = '';
  const visit = (node: Node): void => {
    const name = 'tagName' in node ? node.tagName : 'name' in node ? (node.name ?? '') : '';
    const isBlock = !INLINE.has(name);
    if (node.type === 'text' && 'value' in node) text += String(node.value);
    else if (/^(?:element|mdxJsx)/.test(node.type)) {
      if (name !== 'a') elements.push(name);
      if (isBlock) text += '\n';
    } else assert.match(node.type, /^(?:root|yaml)$/);
    if ('children' in node) for (const child of node.children ?? []) visit(child);
    if (isBlock) text += node.type === 'text' ? '' : '\n';
  };
  visit(tree);
  return { text: text.replace(/\s+/g, ' ').trim(), elements };
}

const INLINE = new Set(['a', 'code', 'del', 'em', 'small', 'strong', 'sub', 'sup']);

const pieces: [weight: number, list: string[]][] = [
  [5, [...'\\<>{}[]()~^|-"\'.:*_`#=+!&$@/;,']],
  [4, ['a', 'đ ', ' ', '\n', '\n\n', 'một hai', '1', '漢字', 'مرحبا', '👩‍👩‍👧', '“', '…', '–', '\u00a0']],
  [
    4,
    [
      'www.',
      'WWW.x.vn',
      'http://',
      'https://x.vn/a',
      'Https://x.vn',
      'a@x.vn',
      'mailto:a@x.vn',
      'xmpp:a@x.vn/b',
      '<a href="https://y.vn">',
      '</a>',
      '[a](https://y.vn)',
    ],
  ],
  [
    3,
    [
      '<script src=x>',
      '<img src="x" onerror=y />',
      '</script>',
      '<b>',
      '{x}',
      '{`',
      '{/*',
      '<!--',
      '<x.vn>',
      '<http://x.vn>',
    ],
  ],
  [
    3,
    [
      '~~',
      '~a~',
      '[^1]',
      '\n[^1]: x',
      '^[x]',
      '[ ] ',
      '\n- [ ] x',
      '\n|a|\n|-|\n',
      '\na\n-:',
      '\n:-\n',
      '\n-|\n',
      '|',
      '\\|',
    ],
  ],
  [
    3,
    [
      '--',
      '---',
      '----',
      '..',
      '...',
      '.....',
      '. . .',
      "it's",
      '"a"',
      "'a'",
      "'90s",
      "``a''",
      '<<',
      '>>',
      '(c)',
    ],
  ],
  [
    2,
    [
      ':smile:',
      ':a[b]',
      '::x',
      ':::note',
      '\n:::note\nx\n:::\n',
      ':',
      'a:b',
      '10:30',
      '$a$',
      '$$',
      '==a==',
      '[[a]]',
      '\n: x',
      '# x {#id}',
    ],
  ],
];
const hostile = fc
  .array(fc.oneof(...pieces.map(([weight, list]) => ({ weight, arbitrary: fc.constantFrom(...list) }))), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''));
const anyText = fc.oneof({ weight: 9, arbitrary: hostile }, fc.string({ unit: 'grapheme', maxLength: 60 }));
const path = fc.constantFrom('a.txt', 'a.txt', 'a.md', 'a.html');

function assertText(source: string, name: string): void {
  const file = convertSeed(source, name);
  if (isRefused(file)) return;
  const mdx = withoutHead(String(file));
  const meant = shownBy(plain(mdx));
  for (const [reader, read] of Object.entries(readers)) {
    assert.deepEqual(shownBy(read(mdx)), meant, `${reader}: ${mdx}`);
  }
}

function withoutHead(mdx: string): string {
  return mdx.replace(/^---\n(?:[^\n]*\n)*?---\n/, '');
}

test('an address hides no element from its escape', () => {
  for (const source of [
    'www.x.vn<script src="x"></script>',
    'https://x.vn/a<img src="x" />',
    'http://x.vn/{alert()}',
    'Xem WWW.x.vn/*a* và https://x.vn/_a_.\nwww.x.vn\nHết',
  ]) {
    for (const name of ['a.txt', 'a.md', 'a.html']) assertText(source, name);
    assertText(`<a href="https://y.vn">a ${source.replace(/[<{]/g, '&lt;')}</a>`, 'a.html');
  }
});

test('marks of GFM and smart punctuation are written as plain text', () => {
  for (const source of [
    "\"Một\" và 'hai' -- ba --- bốn... it's",
    '~~một~~ ~hai~',
    'một\n-:',
    '|a|\n|-|',
    'một[^1]\n\n[^1]: hai',
    '- [ ] một',
    'Họ tên: ..................',
    'Giờ:phút ::note\n\n:::note\nmột\n:::',
  ]) {
    assertText(source, 'a.txt');
  }
});

test('other readers of MDX show the same letters and elements for any text', () => {
  fc.assert(fc.property(anyText, path, assertText), { numRuns: 3000 * FUZZ });
});
