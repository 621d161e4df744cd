import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { detachSubstring } from './detach-substring.ts';
import { splitWords } from './letters/word.ts';

test('a detached substring equals its source', () => {
  for (const text of ['', 'a', 'Đà Nẵng'.normalize('NFD'), '👩‍👩‍👧', '\ud800', 'a\udc00b'])
    assert.equal(detachSubstring(text), text);
});

test('detached words do not retain their texts in memory', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  // 20 MB of text; each has a word of its own that is long enough to be a part of it and no copy.
  for (let at = 0; at < 40; at++) splitWords(`${'.'.repeat(500_000)} lexicographically${at}x`);
  // The last text is remembered by the engine's regular expressions.
  splitWords('');
  const kept = heap() - before;
  assert.ok(kept < 4_000_000, `${kept} bytes`);
});
