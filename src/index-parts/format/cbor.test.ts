import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf, listOf, textIn, textOf } from './cbor.ts';

/** Of the RFC's own examples. */
const examples: [hex: string, items: string[]][] = [
  ['80', []],
  ['83010203', ['01', '02', '03']],
  ['8301820203820405', ['01', '820203', '820405']],
];

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (item: Uint8Array) => Buffer.from(item).toString('hex');

test('a list is taken apart at its own items', () => {
  for (const [list, items] of examples) assert.deepEqual(itemsOf(bytes(list)).map(hex), items);
  const long = `9819${'1818'.repeat(25)}`;
  assert.deepEqual(itemsOf(bytes(long)).map(hex), Array(25).fill('1818'));
  assert.deepEqual(itemsOf(bytes('82 391000 1a000f4240'.replaceAll(' ', ''))).map(hex), [
    '391000',
    '1a000f4240',
  ]);
});

test('what was put together is what is taken apart', () => {
  for (const count of [0, 1, 23, 24, 300, 70_000]) {
    const texts = Array.from({ length: count }, (_, at) => 'ữ'.repeat(at % 30));
    assert.deepEqual(itemsOf(listOf(texts.map(textOf))).map(textIn), texts);
  }
  const nested = listOf([textOf('a'), listOf([textOf('b'), listOf([])]), textOf('c')]);
  const [a, b, c] = itemsOf(nested);
  assert.ok(a && b && c);
  assert.deepEqual([textIn(a), itemsOf(b).length, textIn(c)], ['a', 2, 'c']);
});

test('what is cut off, or is no list of texts and numbers, is refused', () => {
  for (const wrong of ['', '01', '6161', '8201', '82016361', '81a0', '81f5', '9f01ff', '814161']) {
    assert.throws(() => itemsOf(bytes(wrong)).map(hex), Error, wrong);
  }
  assert.throws(() => textIn(bytes('01')));
});
