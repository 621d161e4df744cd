import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { checksum, guarded } from './checksum.ts';

test('one letter that changes, or one that is missing, changes the sum', () => {
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

test('a script runs if it is whole, and only then', () => {
  const script = guarded('done.push("đủ")');
  const run = (code: string) => {
    const done: string[] = [];
    runInNewContext(code, { done });
    return [...done];
  };
  assert.deepEqual(run(script), ['đủ']);
  assert.deepEqual(run(script.replace('đủ', 'đu')), []);
  assert.deepEqual(run(script.replace('.push(', '.concat(')), []);
});
