import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { unpack } from './unpack.ts';

const TEXT = 'pagefind_dcd Đà Nẵng, Đà Nẵng, Huế';
const encodeBytes = (data: Uint8Array | string) => new Uint8Array(Buffer.from(data));

test('unpacking gives the packed bytes, also where a server has unpacked them', async () => {
  for (const bytes of [gzipSync(TEXT), TEXT, '{"a":1}']) {
    const unpacked = Buffer.from(await unpack(encodeBytes(bytes))).toString();
    assert.equal(unpacked, typeof bytes === 'string' ? bytes : TEXT);
  }
});

test('a file that is cut short at any byte is refused', async () => {
  const whole = encodeBytes(gzipSync(TEXT));
  for (let length = 0; length < whole.length; length++) {
    await assert.rejects(unpack(whole.slice(0, length)), `${length} of ${whole.length} bytes`);
  }
});

test('a file with a changed byte behind its head is refused or has the same content', async () => {
  const whole = encodeBytes(gzipSync(TEXT));
  const places = fc.integer({ min: 10, max: whole.length - 1 });
  await fc.assert(
    fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ change;
      const unpacked = await unpack(bytes).then(
        (result) => Buffer.from(result).toString(),
        () => 'refused',
      );
      assert.ok(unpacked === 'refused' || unpacked === TEXT);
    }),
  );
});

test('an unknown format is refused', async () => {
  for (const bytes of ['', '<!doctype html>', '\0asm']) await assert.rejects(unpack(encodeBytes(bytes)));
});
