import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type NodeText, splitMatches } from './split-matches.ts';

/** The parts of each match, as they are written. */
function split(texts: readonly string[], matches: readonly [start: number, end: number][]): string[][] {
  const nodes = createNodes(texts);
  return splitMatches(
    matches.map(([start, end]) => ({ start, end })),
    nodes,
  ).map((parts) => parts.map(({ node, start, end }) => nodes[node]?.text.slice(start, end) ?? ''));
}

function createNodes(texts: readonly string[]): NodeText[] {
  let start = 0;
  return texts.map((text) => {
    const node = { text, start };
    start += text.length;
    return node;
  });
}

const cases: [what: string, texts: string[], matches: [start: number, end: number][], parts: string[][]][] = [
  ['within one', ['Ở Huế.'], [[2, 5]], [['Huế']]],
  ['over two', ['Ở H', 'uế.'], [[2, 5]], [['H', 'uế']]],
  ['over three, the middle one whole', ['Đà', ' ', 'Nẵng'], [[0, 7]], [['Đà', ' ', 'Nẵng']]],
  ['to the very end of one', ['Huế', ' nay'], [[0, 3]], [['Huế']]],
  ['from the very start of one', ['Ở ', 'Huế'], [[2, 5]], [['Huế']]],
  [
    'two in one',
    ['Huế, Huế'],
    [
      [0, 3],
      [5, 8],
    ],
    [['Huế'], ['Huế']],
  ],
  [
    'two that share one',
    ['a b', ' c d'],
    [
      [0, 4],
      [5, 7],
    ],
    [['a b', ' '], [' d']],
  ],
  ['past an empty one', ['', 'Huế', ''], [[0, 3]], [['Huế']]],
  ['none', ['Huế'], [], []],
];

for (const [what, texts, matches, parts] of cases) {
  test(`matches are split at nodes: ${what}`, () => assert.deepEqual(split(texts, matches), parts));
}

test('text between nodes belongs to no match', () => {
  const nodes = [
    { text: 'Hội nghị', start: 0 },
    { text: 'Bộ', start: 9 },
  ];
  assert.deepEqual(splitMatches([{ start: 4, end: 11 }], nodes), [
    [
      { node: 0, start: 4, end: 8 },
      { node: 1, start: 0, end: 2 },
    ],
  ]);
});

test('the parts of a match join to the match for any split of the text', () => {
  const places = fc.uniqueArray(fc.nat(40), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 })), places, (texts, ends) => {
      const text = texts.join('');
      const sorted = ends.filter((end) => end <= text.length).sort((a, b) => a - b);
      const matches: [number, number][] = [];
      for (let at = 0; at + 1 < sorted.length; at += 2) {
        matches.push([sorted[at] as number, sorted[at + 1] as number]);
      }
      assert.deepEqual(
        split(texts, matches).map((parts) => parts.join('')),
        matches.map(([start, end]) => text.slice(start, end)),
      );
    }),
  );
});
