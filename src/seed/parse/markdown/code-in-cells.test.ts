import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString as nodeText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { convertSeed } from '../../test/seed.ts';
import { escapeBarsInCode } from './code-in-cells.ts';
import { parseMarkdownTree } from './parse-tree.ts';

function readCells(text: string): string[][] {
  const rows: string[][] = [];
  visit(parseMarkdownTree(text), 'tableRow', (row) => {
    rows.push(row.children.map((cell) => nodeText(cell)));
  });
  return rows.slice(1);
}

test('a bar in code does not end a cell if the row would have too many', () => {
  const head = '| Lệnh | Việc |\n| :-- | --- |\n';
  const cases: [row: string, cells: string[]][] = [
    ['| `cat a | sort` | xếp |', ['cat a | sort', 'xếp']],
    ['`cat a | sort` | xếp', ['cat a | sort', 'xếp']],
    ['| ``a`|`b`` | *hai* |', ['a`|`b', 'hai']],
    ['| gõ `a | b` hay `c | d` nhé | `e` |', ['gõ a | b hay c | d nhé', 'e']],
    ['| `a \\| b | c` | xong |', ['a | b | c', 'xong']],
    ['| `a | b` | [x] | y |', ['a | b', '[x]', 'y']],
    // Bars that end cells.
    ['| `a | b` |', ['`a', 'b`']],
    ['| `a` | `b` | c |', ['a', 'b', 'c']],
    ['| \\`a | b\\` | c |', ['`a', 'b`', 'c']],
    ['| a | b |', ['a', 'b']],
    ['| a |', ['a']],
  ];
  for (const [row, cells] of cases) assert.deepEqual(readCells(head + row), [cells], row);
  assert.deepEqual(
    readCells(head + cases.map(([row]) => row).join('\n')),
    cases.map(([, cells]) => cells),
  );
});

test('links in such a row lead to definitions elsewhere', () => {
  const text = '| a | b |\n|---|---|\n| `x | y` | [một][r] |\n\n[r]: https://a.vn/r';
  assert.match(
    String(convertSeed(text, 'a.md')),
    /<td>`x \| y`<\/td><td>\[một\]\(https:\/\/a\.vn\/r\)<\/td>/,
  );
});

test('backticks without a counterpart cost linear time and change nothing', () => {
  const row = Array.from({ length: 2_000 }, (_, at) => '`'.repeat(at % 50)).join('|');
  assert.equal(typeof escapeBarsInCode(row), 'string');
  assert.equal(escapeBarsInCode('` | `` | ```'), '` | `` | ```');
});

test('a row keeps the cells beyond those of the head', () => {
  const text = '| Tên | Tuổi |\n|:--|--:|\n| An | 5 | còn nhỏ | *ở* Huế |\n| Bé |\n';
  assert.match(
    String(convertSeed(text, 'a.md')),
    /<tr><td align="left">An<\/td><td align="right">5<\/td><td>còn nhỏ<\/td><td>\*ở\* Huế<\/td><\/tr>\n\n {4}<tr><td align="left">Bé<\/td><td align="right" \/><\/tr>/,
  );
});
