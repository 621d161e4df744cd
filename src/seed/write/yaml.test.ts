import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { stringifyYaml } from './yaml.ts';

const options = {
  version: '1.1',
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0,
} as const;

test('strings are quoted, numbers are not, and undefined values are omitted', () => {
  const metadata = {
    title: 'no "a\\b"',
    date: undefined,
    tags: [],
    source: { bytes: 12, removed: ['# a = b', ''] },
    inferred: {},
  };
  assert.equal(
    stringifyYaml(metadata),
    `title: "no \\"a\\\\b\\""
tags: []
source:
  bytes: 12
  removed:
    - "# a = b"
    - ""
inferred: {}
`,
  );
});

test('a negative zero is written as the YAML library writes it', () => {
  assert.equal(stringifyYaml({ weight: -0 }), stringify({ weight: -0 }, options));
});

test('any fields are written as the YAML library writes them', () => {
  const pieces = [
    ...'\n\t\\"\'#:-{}&*%? \u0000\u001b\u0085\u2028\ufeff\ud800',
    '😀',
    'đ',
    'một ',
    '---',
    '  ',
  ];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.string(),
  );
  const key = fc.oneof(fc.constantFrom('title', 'on', 'yes', 'Null', 'y', 'inf', 'datePrecision'), text);
  const leaf = fc.oneof(text, fc.nat(), fc.double(), fc.boolean(), fc.constant(undefined), fc.array(text));
  const fields = fc.dictionary(
    key,
    fc.oneof(leaf, fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, text)))),
  );
  fc.assert(
    fc.property(fields, (any) => assert.equal(stringifyYaml(any), stringify(any, options))),
    { numRuns: 5000 },
  );
});
