import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionPath } from './section.ts';

test('folders become short sections of addresses', () => {
  const cases: [path: string, section: string][] = [
    ['a.txt', ''],
    ['Luật/Năm 2023/a.txt', 'luat/nam-2023'],
    ['Luật/Năm 2023/a.txt'.normalize('NFD'), 'luat/nam-2023'],
    [' a. /_b_/a.txt', 'a/b'],
    ['--/\u0001/a.txt', '2d2d/01'],
    ['日本/a.txt', 'e697a5e69cac'],
    [`${'日'.repeat(80)}/a.txt`, 'e697a5'.repeat(10)],
    ['Con/prn/AUX/nul/com1/LPT9/a.txt', 'con-2/prn-2/aux-2/nul-2/com1-2/lpt9-2'],
    ['cons/com/com10/a.txt', 'cons/com/com10'],
    ['Pagefind/assets/a.txt', 'pagefind-2/assets'],
    [`${'abcdefghi/'.repeat(30)}a.txt`, 'abcdefghi/'.repeat(24).slice(0, -1)],
  ];
  for (const [path, section] of cases) assert.equal(sectionPath(path), section, path);
});
