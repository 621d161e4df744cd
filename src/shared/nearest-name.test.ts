import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestNames } from './nearest-name.ts';

test('the nearest known name is suggested first', () => {
  const known = ['title', 'date', 'lang', 'tags', 'slug'];
  const cases: [string, string][] = [
    ['titel', 'title'],
    ['Title', 'title'],
    ['tag', 'tags'],
    ['language', 'lang'],
    ['dates', 'date'],
    ['sulg', 'slug'],
  ];
  for (const [name, best] of cases) {
    const others = known.filter((other) => other !== best).sort();
    const expected = `\`${best}\` (or ${others.map((other) => `\`${other}\``).join(', ')})`;
    assert.equal(suggestNames(name, known), expected);
  }
});
