import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutPieces, type Piece } from './cut-pieces.ts';

/** The parts of each match, as they are written. */
function cut(texts: readonly string[], matches: readonly [start: number, end: number][]): string[][] {
  const pieces = piecesOf(texts);
  return cutPieces(
    matches.map(([start, end]) => ({ start, end })),
    pieces,
  ).map((cuts) => cuts.map(({ piece, start, end }) => pieces[piece]?.text.slice(start, end) ?? ''));
}

function piecesOf(texts: readonly string[]): Piece[] {
  let start = 0;
  return texts.map((text) => {
    const piece = { text, start };
    start += text.length;
    return piece;
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
  test(`pieces: ${what}`, () => assert.deepEqual(cut(texts, matches), parts));
}

test('what stands between the pieces belongs to none', () => {
  const pieces = [
    { text: 'Hội nghị', start: 0 },
    { text: 'Bộ', start: 9 },
  ];
  assert.deepEqual(cutPieces([{ start: 4, end: 11 }], pieces), [
    [
      { piece: 0, start: 4, end: 8 },
      { piece: 1, start: 0, end: 2 },
    ],
  ]);
});

test('the parts of a match are the match, however the text is parted', () => {
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
        cut(texts, matches).map((parts) => parts.join('')),
        matches.map(([start, end]) => text.slice(start, end)),
      );
    }),
  );
});
