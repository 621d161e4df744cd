import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { type Chunk, splitIntoChunks } from './chunks.ts';
import { parseChunk, parseMarkdownTree } from './parse-tree.ts';

const LINES = [
  ...['', '', '', '', 'một', 'Hai ba', '# Bốn', 'năm\n===', '***', '    code', '  hai cách', '\tx'],
  ...['- a', '* b', '  - c', '1. d', '10) e', '> f', '> - g', '- > h', '  tiếp', '   ba'],
  ...['```', '````', '~~~ js', '  ```', '- ```', '> ```', '   ~~~', '`` ` ``'],
  ...[
    '<!-- a',
    '-->',
    '<!-- b -->',
    '<pre>',
    '</pre>',
    '<div>',
    '</div>',
    '<script>x',
    '</script>',
    '<?php',
    '?>',
  ],
  ...['<b>x</b>', '<![CDATA[', ']]>', '<!X', '  <!-- c', '- <pre>', '> <!--'],
  ...['[a]: b', '[A]', '[x][a]', '![x][a]', '[^1]', '[^1]: chú', '    chú tiếp', '[c]: <d> "e"', '[ C ]'],
  ...['| a | b |\n|---|---|\n| c | d |', '| e |', 'a | b', '--- | ---'],
];

const inChunks = (text: string, minLength: number, maxWeight = 1_000_000) => [
  ...splitIntoChunks(text, parseChunk, { minLength, maxWeight }),
];
const joinChunks = (chunks: readonly Chunk[]) => chunks.map(({ text }) => text).join('');

test('a text parsed in chunks has the same tree and positions as one parsed whole', () => {
  const text = fc.array(fc.constantFrom(...LINES), { maxLength: 40 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, (text) => {
      const chunks = inChunks(text, 1);
      assert.equal(joinChunks(chunks), text);
      assert.deepEqual(
        parseMarkdownTree(text, chunks).children.map(shape),
        parseMarkdownTree(text).children.map(shape),
      );
    }),
    { numRuns: 2_000 * Number(process.env['FUZZ'] ?? 1) },
  );
});

/** Code or HTML that nothing closes ends before or after the blank lines behind it. */
function shape({ position, ...node }: Nodes): unknown {
  const value = 'value' in node ? node.value.trimEnd() : undefined;
  const children = 'children' in node ? node.children.map(shape) : undefined;
  return { ...node, value, children, start: position?.start };
}

test('a text is split between blocks, and not inside them', () => {
  const cases: [text: string, chunks: number][] = [
    ['a\n\nb\n\nc', 3],
    ['a\nb\nc', 1],
    ['a\n\n- b\n\n  c\n\nd', 2],
    ['a\n\n> b\n\n1. c\n\n    d', 1],
    ['```\na\n\nb\n```\n\nc', 2],
    ['- ```\n  a\n\nb', 2],
    ['<!-- a\n\nb\n\n--> \n\nc', 2],
    ['<div>\n\na', 2],
    ['| a |\n|---|\n\nb', 2],
  ];
  for (const [text, count] of cases) assert.equal(inChunks(text, 1).length, count, text);
  assert.equal(inChunks('a\n\nb\n\nc', 4).length, 2);
});

test('an unclosed block is split without losing words', () => {
  const cases: [text: string, chunks: number][] = [
    ['một\n'.repeat(100), 10],
    ['- một\n'.repeat(100), 10],
    ['*một* '.repeat(100), 19],
    ['```\n\n'.concat('một\n'.repeat(100)), 1],
    [`| a |\n|---|\n${'| một |\n'.repeat(100)}`, 1],
  ];
  const words = (node: Nodes): string =>
    'children' in node ? node.children.map(words).join(node.type === 'root' ? '\n' : ' ') : nodeText(node);
  for (const [text, count] of cases) {
    const chunks = inChunks(text, 1_000_000, 10);
    assert.equal(chunks.length, count, text.slice(0, 10));
    assert.equal(joinChunks(chunks), text);
    assert.equal(words(parseMarkdownTree(text, chunks)).match(/một/g)?.length, 100);
  }
});
