import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type PackedLexicon, packLexicon, unpackLexicon } from './packed-lexicon.ts';

function unpackAndParse(packed: PackedLexicon) {
  const steps = unpackLexicon(packed);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const abbreviations = [{ short: 'cand', long: ['công an nhân dân'] }];

test('words with a common prefix store it once', () => {
  const words: [string, number][] = [
    ['công', 12],
    ['cônga', 1],
    ['cộng', 40],
  ];
  const packed = packLexicon({ documents: 50, words, abbreviations });
  assert.deepEqual(packed, { documents: 50, words: '0công 4a 1ộng', times: [12, 1, 40], abbreviations });
  assert.deepEqual(unpackAndParse(packed), { documents: 50, words, abbreviations });
});

test('a packed lexicon unpacks to the same lexicon', () => {
  const form = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .filter((text) => !/\s/.test(text));
  const words = fc.uniqueArray(fc.tuple(form, fc.nat()), { selector: ([form]) => form, maxLength: 50 });
  fc.assert(
    fc.property(words, (words) => {
      const data = { documents: 3, words: words.sort(([a], [b]) => (a < b ? -1 : 1)), abbreviations: [] };
      // As it is in the file.
      assert.deepEqual(unpackAndParse(JSON.parse(JSON.stringify(packLexicon(data)))), data);
    }),
  );
});
