import assert from 'node:assert/strict';
import test from 'node:test';
import { translate, translateCount } from '../../../i18n/index.ts';
import type { FilterName } from '../../../shared/filters.ts';
import { listChoices } from './choices.ts';

// In the browser another script has set this.
Object.assign(globalThis, { seedpress: { translate, translateCount } });

test('filter values have a natural order and readable names', () => {
  const cases: [name: FilterName, counts: Record<string, number>, set: string[], expected: string[]][] = [
    ['year', { 2019: 9, 2023: 1, 2021: 4 }, [], ['2023 1', '2021 4', '2019 9']],
    ['section', { 'kinh-te': 2, 'chinh-tri/trong-nuoc': 5 }, [], ['chinh tri › trong nuoc 5', 'kinh te 2']],
    ['tag', { b: 1, Á: 1, a: 1, none: 0 }, [], ['a 1', 'Á 1', 'b 1']],
    ['tag', { a: 0, b: 1 }, ['a', 'gone'], ['b 1', 'a* 0', 'gone* 0']],
    ['lang', { vi: 1, und: 1, en: 3 }, ['<b>'], ['Tiếng Anh 3', 'Không rõ 1', 'Tiếng Việt 1', '<b>* 0']],
    ['tag', JSON.parse('{"__proto__":2,"constructor":1}'), [], ['__proto__ 2', 'constructor 1']],
  ];
  for (const [name, counts, set, expected] of cases) {
    const shown = listChoices(name, counts, set, 'vi').map(
      ({ label, count, isSet }) => `${label}${isSet ? '*' : ''} ${count}`,
    );
    assert.deepEqual(shown, expected);
  }
});
