import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOtherNames } from './other-names.ts';

const names = createOtherNames([
  { short: 'bvđk', long: ['bệnh viện đa khoa', 'ban vận động đồng khởi'] },
  { short: 'pgd', long: ['phòng giao dịch'] },
  { short: 'pgđ', long: ['phó giám đốc'] },
]);

test('an abbreviation and its long form are names of each other', () => {
  const cases: [name: string, others: string[]][] = [
    ['bvđk', ['bệnh viện đa khoa', 'ban vận động đồng khởi']],
    ['bệnh viện đa khoa', ['bvđk']],
    ['ban vận động đồng khởi', []],
    ['bvdk', ['bệnh viện đa khoa', 'ban vận động đồng khởi']],
    ['benh vien da khoa', ['bvđk']],
    ['bv đk', ['bệnh viện đa khoa', 'ban vận động đồng khởi']],
    ['bv dk', ['bệnh viện đa khoa', 'ban vận động đồng khởi']],
    ['b vđk', []],
    ['pgd', ['phòng giao dịch']],
    ['pgđ', ['phó giám đốc']],
    ['bénh vien da khoa', []],
    ['bệnh viện', []],
    ['', []],
  ];
  for (const [name, others] of cases) assert.deepEqual(names.otherNames(name), others, name);
});

test('the limit of words in a name is that of the longest known one', () => {
  assert.equal(names.longestName, 4);
  assert.equal(createOtherNames([]).longestName, 1);
});
