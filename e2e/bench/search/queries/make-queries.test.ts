import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { type Collection, findHolders, type Match, readCollection } from './collection.ts';
import { makeQueries } from './make-queries.ts';
import { createRandom } from './random.ts';
import type { Query } from './read-queries.ts';
import { makeTypingError } from './typing-error.ts';
import { removeMarks, removeTones, splitWords } from './words.ts';

const TEXTS = {
  'hue.txt': 'Chiều qua người dân ven sông dọn bùn non sau trận lụt tháng mười ở cố đô Huế.\nThủy thủ đã về.',
  'hoi.txt':
    'Các cụ cao tuổi trong làng kể rằng có đỗ quyên nở trắng trên núi Bạch Mã mỗi độ xuân về.\nThuỷ thủ.',
  'mo.md': 'Bếp lửa nhà bà ngoại vẫn thơm mùi cơm mới và mùi khói rơm của những ngày mưa dầm tháng bảy.\n',
};

function withTexts(run: (folder: string, collection: Collection) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'seedpress-texts-'));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'data.json'), '{"a": "Chiều qua người dân"}');
  try {
    run(folder, readCollection(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a phrase is found in the texts that hold it, by each kind of match', () => {
  const cases: [phrase: string, match: Match, files: string[]][] = [
    ['cố đô', 'exact', ['hue.txt']],
    ['co do', 'exact', []],
    ['co do', 'compatible', ['hoi.txt', 'hue.txt']],
    ['cố do', 'compatible', ['hue.txt']],
    ['cô đô', 'compatible', ['hue.txt']],
    ['cố đỏ', 'compatible', []],
    ['đa', 'compatible', ['hue.txt']],
    ['đả', 'compatible', []],
    ['thủy thủ', 'exact', ['hoi.txt', 'hue.txt']],
    ['sông bùn', 'exact', []],
    ['bùn n', 'prefix', ['hue.txt']],
    ['bun no', 'prefix', ['hue.txt']],
    ['bùn nò', 'prefix', []],
    ['mùi', 'exact', ['mo.md']],
    ['không có', 'exact', []],
  ];
  withTexts((_, collection) => {
    for (const [phrase, match, files] of cases) {
      const found = findHolders(splitWords(phrase), collection, match).map(({ path }) => path);
      assert.deepEqual(found.sort(), files, `${phrase}, ${match}`);
    }
  });
});

test('queries are the same for the same seed, and their answers hold the phrases they are made of', () => {
  withTexts((folder, collection) => {
    const make = (seed: number): Query[] => {
      makeQueries({ docs: folder, out: join(folder, 'out.json'), count: 3, seed });
      return JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
    };
    const queries = make(1);
    assert.deepEqual(make(1), queries);
    assert.notDeepEqual(make(2), queries);
    assert.equal(new Set(queries.map(({ query }) => query)).size, queries.length);
    const kinds = new Set(queries.map(({ kind }) => kind));
    for (const kind of ['exact-phrase', 'phrase-no-diacritics', 'nfd', 'typo', 'typing-prefix']) {
      assert.ok(kinds.has(kind), kind);
    }
    for (const { query, kind, relevant } of queries) {
      const asked = splitWords(query);
      if (kind === 'exact-phrase') {
        const holders = findHolders(asked, collection, 'exact').map(({ path }) => path);
        assert.deepEqual(holders.sort(), relevant.toSorted());
      }
      if (kind === 'typo') assert.deepEqual(findHolders(asked, collection, 'compatible'), [], query);
      if (kind === 'phrase-no-diacritics') assert.equal(query, removeMarks(query));
    }
  });
});

test('a typing error changes one letter or two neighbours, and never the first', () => {
  const random = createRandom(7);
  for (let trial = 0; trial < 2000; trial++) {
    const { word, slip: kind } = makeTypingError('trường', random);
    const lengths = { drop: 5, double: 7, swap: 6, neighbour: 6 };
    assert.equal([...word].length, lengths[kind as keyof typeof lengths], `${kind}: ${word}`);
    if (kind !== 'swap') assert.equal(word[0], 't');
  }
});

test('diacritics and tones are removed from words', () => {
  assert.equal(removeTones('Đức ở Huế'), 'Đưc ơ Huê');
  assert.equal(removeMarks('Đà Nẵng'), 'Da Nang');
  assert.equal(removeMarks('Łódź'), 'Lodz');
  assert.equal(removeMarks('plain 12'), 'plain 12');
});
