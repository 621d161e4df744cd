import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checksum } from './checksum.ts';

test('a changed or missing letter changes the checksum', () => {
  assert.equal(checksum(''), 0x811c9dc5);
  assert.equal(checksum('a'), 0xe40c292c);
  const changed = fc
    .string({ minLength: 1 })
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1)));
  fc.assert(
    fc.property(changed, ([text, at]) => {
      const other = String.fromCharCode(text.charCodeAt(at) ^ 1);
      assert.notEqual(checksum(text.slice(0, at) + other + text.slice(at + 1)), checksum(text));
    }),
  );
});
