import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionName, sectionRank } from './sections.ts';

const names = { 'Luật/2023': 'Luật mới', 'bao/': 'Báo', Thư: 'Thư từ' };

test('a folder is shown under its own name unless its owner gave another', () => {
  for (const [folder, name] of [
    ['Luật/2023', 'Luật mới'],
    ['Luật/2023'.normalize('NFD'), 'Luật mới'],
    ['bao', 'Báo'],
    ['Luật', 'Luật'],
    ['Luật/bien-ban_2023', 'bien ban 2023'],
    ['a/---', '---'],
    ['constructor', 'constructor'],
  ] as const) {
    assert.equal(sectionName(folder, names), name);
  }
});

test('folders with configured names come first, in the order of the configuration', () => {
  const ranks = ['Luật/2023', 'bao', 'Thư', 'khác'].map((folder) => sectionRank(folder, names));
  assert.deepEqual(ranks, [0, 1, 2, Number.MAX_SAFE_INTEGER]);
});
