import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { englishStem } from './english-stem.ts';

test('forms of one word have one stem', () => {
  const families = [
    ['ship', 'ships', 'shipped', 'shipping'],
    ['approve', 'approves', 'approved', 'approving'],
    ['decision', 'decisions'],
    ['city', 'cities'],
    ['carry', 'carries', 'carried', 'carrying'],
    ['fall', 'falls', 'falling'],
    ['agree', 'agrees', 'agreeing'],
    ['need', 'needs', 'needed', 'needing'],
    ['press', 'presses', 'pressed', 'pressing'],
    ['house', 'houses', 'housed', 'housing'],
    ['box', 'boxes'],
    ['delay', 'delays', 'delayed'],
  ];
  for (const family of families) {
    assert.deepEqual([...new Set(family.map(englishStem))].length, 1, family.map(englishStem).join(' '));
  }
});

test('other words have other stems', () => {
  const pairs = [
    ['ships', 'shirts'],
    ['ship', 'shipyard'],
    ['news', 'new'],
    ['thing', 'th'],
    ['sing', 's'],
    ['red', 'r'],
    ['status', 'statu'],
    ['gas', 'ga'],
    ['harbour', 'harvest'],
  ];
  for (const [one = '', other = ''] of pairs) assert.notEqual(englishStem(one), englishStem(other), one);
});

test('a stem is never longer than its word, and never empty', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      const stem = englishStem(word);
      assert.ok(stem.length > 0 && stem.length <= word.length);
    }),
  );
});
