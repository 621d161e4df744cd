import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitWords } from '../../../shared/letters/word.ts';
import { createTestLexicon } from '../test/lexicon.ts';
import { expandReadings } from './readings.ts';

const lexicon = createTestLexicon({ công: 300, an: 300, dân: 200, nhân: 200, đà: 40, nẵng: 40, nắng: 4 }, [
  { short: 'cand', long: ['công an nhân dân'] },
  { short: 'bhyt', long: ['bảo hiểm y tế', 'bài hát yêu thích'] },
]);

const read = (text: string) =>
  expandReadings(text, lexicon).map(({ words }) => words.map(({ form }) => form).join(' '));

test('a query has alternative readings, the likeliest first', () => {
  const cases: [text: string, readings: string[]][] = [
    ['CAND', ['cand', 'công an nhân dân']],
    ['công an nhân dân Huế', ['công an nhân dân huế', 'cand huế']],
    ['thẻ BHYT', ['thẻ bhyt', 'thẻ bảo hiểm y tế', 'thẻ bài hát yêu thích']],
    ['bảo hiểm y tế', ['bảo hiểm y tế', 'bhyt']],
    // Only the likeliest meaning leads back.
    ['bài hát yêu thích', ['bài hát yêu thích']],
    ['bác sĩ', ['bác sĩ', 'bác sỹ']],
    ['kỹ sư', ['kỹ sư', 'kĩ sư']],
    ['quý', ['quý', 'quí']],
    ['tp.hcm', ['tp hcm', 'tphcm', 'tp hồ chí minh', 'thành phố hồ chí minh', 'thành phố hcm']],
    ['vui', ['vui']],
    ['ủy ban', ['ủy ban']],
    ['tpp', ['tpp']],
    ['', ['']],
  ];
  for (const [text, readings] of cases) assert.deepEqual(new Set(read(text)), new Set(readings), text);
  for (const [text, [first = '']] of cases) assert.equal(read(text)[0], first);
});

test('every spelling of a city leads to all others', () => {
  const ways = [
    'TPHCM',
    'TP HCM',
    'TP. HCM',
    'TP.HCM',
    'tp hồ chí minh',
    'thành phố Hồ Chí Minh',
    'Thành phố HCM',
  ];
  const [first, ...others] = ways.map((way) => new Set(read(`Công an ${way}`)));
  for (const other of others) assert.deepEqual(other, first);
});

test('the first reading is the typed query and has the lowest cost', () => {
  const piece = fc.constantFrom(
    ...'CAND bhyt tp hcm thành phố hồ chí minh công an nhân dân kỹ y sĩ 26/6 “ \ud800 đ'.split(' '),
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (text) => {
      const readings = expandReadings(text, lexicon);
      assert.deepEqual(readings[0], { words: splitWords(text), text, cost: 0 });
      assert.ok(readings.length <= 12);
      for (const [at, { cost }] of readings.entries()) assert.ok(cost >= (readings[at - 1]?.cost ?? 0));
      assert.equal(
        new Set(readings.map(({ words }) => words.map(({ form }) => form).join(' '))).size,
        readings.length,
      );
    }),
  );
});
