import assert from 'node:assert/strict';
import test from 'node:test';
import { findReservation, unreservedFolder } from '../../shared/reserved-addresses.ts';
import type { Doc } from '../doc.ts';
import type { SectionNames } from '../sections.ts';
import { docAt } from '../test/doc.ts';
import { createListings } from './index.ts';
import type { Listing } from './listing.ts';
import { assignTagAddresses, documentTags } from './tags.ts';

const docs = [
  docAt('Đê điều/Năm 2023/Bão.txt', { date: '2023-06-26', tags: ['Bão', 'Đê'] }),
  docAt('Đê điều/Năm 2023/Lũ.txt', { date: '2023-06', tags: ['đê'] }),
  docAt('Đê điều/Đê.txt', { date: '2023', tags: ['Đê', 'đê'] }),
  docAt('Dân/“Ấm áp”.txt', { date: '2021-12-01', tags: ['日本', 'con', 'De', '__proto__'] }),
  docAt('Ăn.txt', { tags: [' ', 'Ăn'] }),
  docAt('An.txt'),
];
const listings = createListings(docs);

/** A list as one reads it: its name and count, then those below it, then its documents. */
function read(address: string, from: readonly Listing[] = listings): string[] {
  const { name, count, groups = [], docs = [] } = from.find((one) => one.address === address) ?? {};
  return [
    `${name}: ${count}`,
    ...groups.map(({ address, name, count }) => `${address} ${name}: ${count}`),
    ...docs.map(({ data }) => data.title),
  ];
}

test('each list has its groups and documents', () => {
  const cases: [address: string, ...entries: string[]][] = [
    ['all', ': 6', 'Bão', 'Lũ', 'Đê', '“Ấm áp”', 'An', 'Ăn'],
    ['sections', ': 6', 'dan Dân: 1', 'de-dieu Đê điều: 3', 'An', 'Ăn'],
    ['de-dieu', 'Đê điều: 3', 'de-dieu/nam-2023 Năm 2023: 2', 'Đê'],
    ['de-dieu/nam-2023', 'Năm 2023: 2', 'Bão', 'Lũ'],
    ['date', ': 6', 'date/2023 2023: 3', 'date/2021 2021: 1', 'date/undated : 2'],
    ['date/2023', '2023: 3', 'date/2023/06 2023-06: 2', 'Bão', 'Lũ', 'Đê'],
    ['date/2023/06', '2023-06: 2', 'Bão', 'Lũ'],
    ['date/undated', ': 2', 'An', 'Ăn'],
    [
      'tags',
      ': 5',
      'tags/proto __proto__: 1',
      'tags/an Ăn: 1',
      'tags/bao Bão: 1',
      'tags/con-2 con: 1',
      'tags/de De: 1',
      'tags/de-2 Đê: 3',
      'tags/e697a5e69cac 日本: 1',
    ],
    ['tags/de-2', 'Đê: 3', 'Bão', 'Lũ', 'Đê'],
    ['a-z', ': 6', 'a-z/a A: 1', 'a-z/aw Ă: 1', 'a-z/aa Â: 1', 'a-z/b B: 1', 'a-z/dd Đ: 1', 'a-z/l L: 1'],
    ['a-z/aa', 'Â: 1', '“Ấm áp”'],
  ];
  for (const [address, ...entries] of cases) assert.deepEqual(read(address), entries, address);
});

test('each list knows the lists above it', () => {
  const trail = (address: string) =>
    listings.find((one) => one.address === address)?.trail.map(({ address }) => address);
  const cases: [address: string, trail: string[]][] = [
    ['sections', []],
    ['de-dieu', ['sections']],
    ['de-dieu/nam-2023', ['sections', 'de-dieu']],
    ['date/2023/06', ['date', 'date/2023']],
    ['date/undated', ['date']],
    ['tags/bao', ['tags']],
    ['a-z/aa', ['a-z']],
  ];
  for (const [address, expected] of cases) assert.deepEqual(trail(address), expected, address);
});

test('no document and no folder can have the address of a kind of list', () => {
  const roots = listings.filter(({ trail }) => trail.length === 0);
  assert.deepEqual(
    roots.map(({ address }) => address),
    ['all', 'sections', 'date', 'tags', 'a-z'],
  );
  for (const { address } of roots) {
    assert.ok(findReservation(address), address);
    assert.notEqual(unreservedFolder(address, true), address);
  }
});

test('sections are in the order of the site’s owner, then in Vietnamese order', () => {
  const sections = ['Đê', 'Da', 'Cá', 'Bờ', 'Ăng', 'An'].map((name) => docAt(`${name}/x.txt`));
  const cases: [names: SectionNames, order: string[]][] = [
    [{}, ['An', 'Ăng', 'Bờ', 'Cá', 'Da', 'Đê']],
    [{ Đê: 'Đê điều', Bờ: 'Bờ' }, ['Đê điều', 'Bờ', 'An', 'Ăng', 'Cá', 'Da']],
    [{ toString: 'x' }, ['An', 'Ăng', 'Bờ', 'Cá', 'Da', 'Đê']],
  ];
  for (const [names, order] of cases) {
    const list = createListings(sections, names).find(({ kind }) => kind === 'sections');
    assert.deepEqual(
      list?.groups.map(({ name }) => name),
      order,
    );
  }
});

test('titles of a letter are in Vietnamese order, without their quotation marks', () => {
  const titles = ['Đầm lầy', '“Đầm”', 'Đất', 'Đa 10', 'Đa 9', 'Ðá', '(đà)'];
  const letters = createListings(titles.map((title) => docAt(`${title}.txt`)));
  assert.deepEqual(read('a-z/dd', letters), [
    'Đ: 7',
    '(đà)',
    'Ðá',
    'Đa 9',
    'Đa 10',
    '“Đầm”',
    'Đầm lầy',
    'Đất',
  ]);
});

test('a kind of list without documents has no list', () => {
  const addresses = (docs: Doc[]) => createListings(docs).map(({ address }) => address);
  assert.deepEqual(addresses([]), ['all']);
  assert.deepEqual(addresses([docAt('a.txt')]), ['all', 'a-z', 'a-z/a']);
});

test('tags lead to their lists in any spelling', () => {
  const cases: [tag: string, address: string | undefined][] = [
    ['Đê', 'tags/de-2'],
    ['đê', 'tags/de-2'],
    ['De', 'tags/de'],
    ['日本', 'tags/e697a5e69cac'],
    [' ', undefined],
  ];
  const found = assignTagAddresses(docs);
  const own = docAt('x.txt', { tags: ['đê', 'Đê', ' ', 'De'] });
  assert.deepEqual(documentTags(own, found), [
    { kind: 'tag', address: 'tags/de-2', name: 'đê' },
    { kind: 'tag', address: 'tags/de', name: 'De' },
  ]);
  for (const [tag, address] of cases) assert.equal(found.get(tag), address, tag);
});
