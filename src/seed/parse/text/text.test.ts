import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString as textOf } from 'mdast-util-to-string';
import { parseSeed } from '../../test/seed.ts';
import { formatByName } from '../index.ts';

const LONG = 'Câu dài hơn một dòng thơ, '.repeat(4).trim();

test('blank lines separate paragraphs, and short lines of a paragraph stay lines', () => {
  const cases: [string, string[][]][] = [
    ['', []],
    [' \n\t\n', []],
    ['một', [['một']]],
    ['một\n\nhai', [['một'], ['hai']]],
    ['\n\n một \n \t\n\n\n  hai\n', [['một'], ['hai']]],
    ['một\nhai\n ba', [['một', 'hai', 'ba']]],
    [`${LONG}\n${LONG}`, [[LONG], [LONG]]],
    [`Ngắn\n${LONG}${LONG}`, [['Ngắn'], [`${LONG}${LONG}`]]],
    [`Ngắn\nngắn\nngắn\n${LONG}`, [['Ngắn'], ['ngắn'], ['ngắn'], [LONG]]],
    ['\u00a0một\u3000', [['một']]],
  ];
  for (const [text, expected] of cases) {
    const blocks = parseSeed(text).tree.children.map((node) => {
      assert.equal(node.type, 'paragraph');
      return 'children' in node
        ? node.children.filter(({ type }) => type === 'text').map((t) => textOf(t))
        : [];
    });
    assert.deepEqual(blocks, expected);
  }
});

test('lines of a paragraph are separated by breaks', () => {
  const [paragraph] = parseSeed('một\nhai').tree.children;
  assert.ok(paragraph?.type === 'paragraph');
  assert.deepEqual(
    paragraph.children.map(({ type }) => type),
    ['text', 'break', 'text'],
  );
});

test('every text node has its position in the seed', () => {
  const text = `---\ntitle: A\n---\n\n  một hai\nba\n\n\tbốn  \n${LONG}\n`;
  const lines = text.split('\n');
  const found: string[] = [];
  const paragraphs = parseSeed(text).tree.children.filter((node) => node.type === 'paragraph');
  for (const node of paragraphs.flatMap(({ children }) => children)) {
    if (node.type !== 'text') continue;
    assert.ok(node.position);
    const { start, end } = node.position;
    assert.equal(text.slice(start.offset, end.offset), node.value);
    assert.equal(lines[start.line - 1]?.slice(start.column - 1, end.column - 1), node.value);
    found.push(`${start.line}:${start.column}-${end.line}:${end.column}`);
  }
  assert.deepEqual(found, ['5:3-5:10', '6:1-6:3', '8:2-8:5', `9:1-9:${LONG.length + 1}`]);
});

test('a paragraph reaches from its first line to its last', () => {
  const [paragraph] = parseSeed(' một\n  hai').tree.children;
  assert.deepEqual(paragraph?.position, {
    start: { line: 1, column: 2, offset: 1 },
    end: { line: 2, column: 6, offset: 10 },
  });
});

test('the format of a file is recognised by its name', () => {
  const cases: [string, string | undefined][] = [
    ['a.txt', 'text'],
    ['b/A.TXT', 'text'],
    ['a.txt.gz', undefined],
    ['txt', 'text'],
    ['b/THU-NGO', 'text'],
    ['a.text', 'text'],
    ['a.md', 'markdown'],
    ['a.MDX', 'markdown'],
    ['a.htm', 'html'],
    ['a.pdf', undefined],
  ];
  for (const [path, name] of cases) assert.equal(formatByName(path)?.name, name);
});
