import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSectionOrder, sectionName } from './sections.ts';

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

test('folders that were named come first, in that order', () => {
  assert.deepEqual(inSectionOrder(['b', 'a10', 'Thư', 'a9', 'bao', 'Luật/2023'], names), [
    ...['Luật/2023', 'bao', 'Thư'],
    ...['a9', 'a10', 'b'],
  ]);
});
