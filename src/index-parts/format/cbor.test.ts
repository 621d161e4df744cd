import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText, encodeList, encodeText, splitList } from './cbor.ts';

/** From the examples of the RFC. */
const examples: [hex: string, items: string[]][] = [
  ['80', []],
  ['83010203', ['01', '02', '03']],
  ['8301820203820405', ['01', '820203', '820405']],
];

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (item: Uint8Array) => Buffer.from(item).toString('hex');

test('a list is split at its own items', () => {
  for (const [list, items] of examples) assert.deepEqual(splitList(bytes(list)).map(hex), items);
  const long = `9819${'1818'.repeat(25)}`;
  assert.deepEqual(splitList(bytes(long)).map(hex), Array(25).fill('1818'));
  assert.deepEqual(splitList(bytes('82 391000 1a000f4240'.replaceAll(' ', ''))).map(hex), [
    '391000',
    '1a000f4240',
  ]);
});

test('an encoded list is split into the same items', () => {
  for (const count of [0, 1, 23, 24, 300, 70_000]) {
    const texts = Array.from({ length: count }, (_, at) => 'ữ'.repeat(at % 30));
    assert.deepEqual(splitList(encodeList(texts.map(encodeText))).map(decodeText), texts);
  }
  const nested = encodeList([
    encodeText('a'),
    encodeList([encodeText('b'), encodeList([])]),
    encodeText('c'),
  ]);
  const [a, b, c] = splitList(nested);
  assert.ok(a && b && c);
  assert.deepEqual([decodeText(a), splitList(b).length, decodeText(c)], ['a', 2, 'c']);
});

test('anything but a complete list of texts and numbers is an error', () => {
  for (const wrong of ['', '01', '6161', '8201', '82016361', '81a0', '81f5', '9f01ff', '814161']) {
    assert.throws(() => splitList(bytes(wrong)).map(hex), Error, wrong);
  }
  assert.throws(() => decodeText(bytes('01')));
});
