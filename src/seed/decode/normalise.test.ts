import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalise } from './normalise.ts';

test('characters are normalised', () => {
  const cases: [string, string][] = [
    ['Đa\u0300 Nă\u0303ng', 'Đà Nẵng'],
    ['a\r\nb\rc\u0085d\u2028e\u2029f\n', 'a\nb\nc\nd\ne\nf\n'],
    ['a\fb\vc', 'a\n\nb\n\nc'],
    ['\ufeffa\u200bb\u00adc\u2060d', 'abcd'],
    ['a\u00ad\nb\u00ad\nC\u00ad', 'a\u2010\nb\nC'],
    ['a\u0000b\u001b[0mc\u007fd\u009be', 'abcde'],
    ['N\bNA\bAM\bME\bE \u001b[1;4mđậm\u001b[0m _\bx_\by snake_case', 'NAME đậm xy snake_case'],
    ['\u202eabc\u202c \u2067d\u2069', 'abc d'],
    ['\ud800a\udc00', '\ufffda\ufffd'],
    ['\ufffea\ufdd0b\u{1ffff}c', '\ufffda\ufffdb\ufffdc'],
    // Kept: what shapes words and what only is another kind of space.
    ['می\u200cخواهم 👩\u200d👧 a\u00a0b\u3000c\td', 'می\u200cخواهم 👩\u200d👧 a\u00a0b\u3000c\td'],
  ];
  for (const [input, expected] of cases) assert.equal(normalise(input), expected);
});

test('normalising twice changes nothing more', () => {
  const pieces = fc.constantFrom(
    ...'a\r\n\f\v\u0000\u0085\u0301\u200b\u2028\u202e\ud800\udc00\uffff',
    'Đ',
    '각',
  );
  const text = fc.oneof(
    fc.array(pieces).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (t) => {
      const once = normalise(t);
      assert.equal(normalise(once), once);
      assert.equal(once, once.normalize('NFC').toWellFormed());
      assert.doesNotMatch(once, /[\r\f\v\u0085\u2028\u2029]/);
    }),
    { numRuns: 1000 * Number(process.env['FUZZ'] ?? 1) },
  );
});

test('each character is normalised independently of its neighbours', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const text = `a${String.fromCharCode(code)}b`;
    assert.equal(normalise(`${text}\u{1f600}`), `${normalise(text)}\u{1f600}`);
  }
});
