import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countTexts, createSampler } from './sample-texts.ts';

test('a sample of any number of texts is small and evenly spread', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 2, max: 500 }), (most, count) => {
      const sampler = createSampler(most);
      for (let at = 0; at < count; at++) sampler.add([`${at}`]);
      const { texts, tokens } = sampler.sample();
      const kept = texts.map(([number = -1]) => Number(tokens[number]));
      assert.ok(kept.length <= most && kept.length >= Math.min(count, Math.floor(most / 2)));
      const step = (kept[1] ?? 1) - (kept[0] ?? 0);
      assert.deepEqual(
        kept,
        Array.from({ length: kept.length }, (_, at) => at * step),
      );
      assert.ok(count - (kept.at(-1) ?? 0) <= step);
    }),
  );
});

test('a token is counted once in each text', () => {
  const sampler = createSampler();
  sampler.add(['a', 'b', 'a']);
  sampler.add([]);
  sampler.add(['a']);
  const sample = sampler.sample();
  assert.deepEqual(sample.tokens, ['a', 'b']);
  assert.deepEqual([...countTexts(sample)], [2, 1]);
});
