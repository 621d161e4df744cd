import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed, messagesOf } from '../test/seed.ts';
import type { BinaryFormat, SeedFormat } from './format.ts';
import { seedFormats } from './index.ts';

const MAGIC = [0x00, 0xff, 0x01];

/** Paragraphs of Latin letters, each with its length before it. */
function createFormat(): { format: BinaryFormat; seen: Uint8Array[] } {
  const seen: Uint8Array[] = [];
  const format: BinaryFormat = {
    name: 'counted',
    title: 'Counted',
    extensions: ['.cnt'],
    claims: (_path, bytes) => MAGIC.every((byte, index) => bytes[index] === byte),
    parseBytes(bytes, file) {
      seen.push(bytes);
      file.data.headline = 'Đếm';
      const children: ReturnType<BinaryFormat['parseBytes']>['children'] = [];
      for (let at = MAGIC.length; at < bytes.length; ) {
        const end = at + 1 + (bytes[at] ?? 0);
        const value = String.fromCharCode(...bytes.subarray(at + 1, end));
        children.push({ type: 'paragraph', children: [{ type: 'text', value }] });
        at = end;
      }
      return { type: 'root', children };
    },
  };
  return { format, seen };
}

const BYTES = Uint8Array.of(...MAGIC, 2, 0x61, 0xe9, 3, 0x7b, 0x62, 0x7d);

function convertWith(formats: readonly SeedFormat[], bytes: Uint8Array, path: string) {
  return convertSeed(bytes, path, { formats });
}

test('a binary format receives its bytes undecoded, and they become a page', () => {
  for (const path of ['a.cnt', 'b/README', 'c.txt']) {
    const { format, seen } = createFormat();
    const file = convertWith([format, ...seedFormats], BYTES, path);
    assert.deepEqual(messagesOf(file), [], path);
    assert.equal(seen.length, 1);
    assert.equal(seen[0], BYTES);
    const { title, source } = file.data.metadata ?? {};
    assert.deepEqual([title, source?.encoding, source?.bytes], ['Đếm', 'binary', BYTES.length]);
    assert.match(String(file), /\n---\n\naé\n\n\\\{b\}\n$/);
  }
});

test('bytes that a format does not claim are left to the other formats', () => {
  const { format, seen } = createFormat();
  const formats = [format, ...seedFormats];
  assert.equal(
    convertWith(formats, Buffer.from('Một *câu*.\n'), 'a.md').data.metadata?.source.encoding,
    'utf-8',
  );
  assert.match(String(convertWith(formats, Buffer.from('Một câu.\n'), 'a.cnt')), /\nMột câu\.\n$/);
  assert.deepEqual(messagesOf(convertWith(formats, Uint8Array.of(0x61, 0), 'a.cnt')), ['1:1 not-text']);
  assert.deepEqual(messagesOf(convertWith(seedFormats, BYTES, 'a.txt')), ['1:1 not-text']);
  assert.equal(seen.length, 0);
});
