import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed, messagesOf } from '../test/seed.ts';

test('a seed without words is refused', () => {
  for (const text of ['', '  \n\t\n', '\u200b\ufeff', '---\ntitle: A\n---\n', '***']) {
    assert.deepEqual(messagesOf(convertSeed(text)), ['1:1 empty']);
  }
  for (const text of ['a', '* a', '😀', 'date 2023-06']) assert.deepEqual(messagesOf(convertSeed(text)), []);
});
