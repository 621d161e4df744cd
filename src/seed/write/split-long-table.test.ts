import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTextDifference } from '../../render/text-difference.ts';
import { flowElement } from '../mdast/jsx.ts';
import { convertSeed } from '../test/seed.ts';
import { splitLongTable } from './split-long-table.ts';

const words = (count: number, word: string) =>
  Array.from({ length: count }, () =>
    flowElement('tr', [
      flowElement('td', [{ type: 'paragraph', children: [{ type: 'text', value: word }] }]),
    ]),
  );

test('rows of a long table are distributed in order, and a short table is unchanged', () => {
  const table = flowElement('table', [
    flowElement('caption', []),
    flowElement('thead', words(2, 'a')),
    flowElement('tbody', words(5, 'b')),
    flowElement('tfoot', words(1, 'c')),
  ]);
  assert.deepEqual(splitLongTable(table, 8), [table]);
  assert.deepEqual(splitLongTable({ type: 'text', value: 'a' }, 0), [{ type: 'text', value: 'a' }]);
  const shape = splitLongTable(table, 3).map((node) =>
    'children' in node
      ? node.children.map((part) =>
          'name' in part && 'children' in part ? `${part.name} ${part.children.length}` : '',
        )
      : [],
  );
  assert.deepEqual(shape, [['caption 0', 'thead 2', 'tbody 1'], ['tbody 3'], ['tbody 1', 'tfoot 1']]);
});

test('no cell of a long table is lost in any format', () => {
  const rows = Array.from({ length: 2500 }, (_, row) => `hàng ${row}`);
  const seeds: [name: string, text: string][] = [
    ['a.txt', rows.map((row) => `${row}\tmột`).join('\n')],
    ['a.md', `| a | b |\n|---|---|\n${rows.map((row) => `| ${row} | một |`).join('\n')}\n`],
    ['a.html', `<table>${rows.map((row) => `<tr><td>${row}<td>một`).join('')}</table>`],
  ];
  for (const [name, text] of seeds) {
    const file = convertSeed(text, name);
    assert.equal(String(file).match(/<table>/g)?.length, 3, name);
    assert.equal(
      String(file)
        .split('\n---\n')[1]
        ?.match(/hàng \d+/g)?.length,
      2500,
      name,
    );
    assert.ok(file.data.tree);
    assert.equal(findTextDifference(String(file), file.data.tree), undefined);
  }
});
