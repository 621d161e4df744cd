import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Group } from './listings/listing.ts';
import { paginate } from './paginate.ts';
import { docAt } from './test/doc.ts';

const groups = (count: number) =>
  Array.from(
    { length: count },
    (_, index): Group => ({ kind: 'tag', address: '', name: `${index}`, count: 1 }),
  );
const docs = (count: number) => Array.from({ length: count }, (_, index) => docAt(`${index}.txt`));

test('each page has its share of lists and documents', () => {
  const cases: [groups: number, docs: number, pages: [number, number][]][] = [
    [0, 0, [[0, 0]]],
    [0, 3, [[0, 3]]],
    [
      0,
      5,
      [
        [0, 3],
        [0, 2],
      ],
    ],
    [2, 0, [[2, 0]]],
    [
      2,
      3,
      [
        [2, 1],
        [0, 2],
      ],
    ],
    [
      4,
      4,
      [
        [3, 0],
        [1, 2],
        [0, 2],
      ],
    ],
  ];
  for (const [ofGroups, ofDocs, expected] of cases) {
    const pages = paginate({ groups: groups(ofGroups), docs: docs(ofDocs) }, 3);
    assert.deepEqual(
      pages.map(({ groups, docs }) => [groups.length, docs.length]),
      expected,
    );
    assert.deepEqual(
      pages.map(({ current, last }) => [current, last]),
      expected.map((_, index) => [index + 1, expected.length]),
    );
  }
});

test('pages hold every entry once, in order, and at most a hundred', () => {
  const few = fc.nat({ max: 250 });
  fc.assert(
    fc.property(few, few, (ofGroups, ofDocs) => {
      const list = { groups: groups(ofGroups), docs: docs(ofDocs) };
      const pages = paginate(list);
      assert.deepEqual(
        pages.flatMap(({ groups }) => groups),
        list.groups,
      );
      assert.deepEqual(
        pages.flatMap(({ docs }) => docs),
        list.docs,
      );
      assert.ok(pages.every(({ groups, docs }) => groups.length + docs.length <= 100));
    }),
  );
});
