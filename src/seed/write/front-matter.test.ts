import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontmatter } from 'astro/markdown';
import { parse } from 'yaml';
import { convertSeed } from '../test/seed.ts';

const AWKWARD = [
  ...['no', 'yes', 'null', '~', 'true', '2023-06-26', '2023', '1e3', '0x10', '012', '1_000', '12:30', '.inf'],
  ...[
    'a: b',
    'a #b',
    '- a',
    '? a',
    '{a}',
    '[a]',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a`',
    '---',
    '...',
    '<<',
  ],
  ...[
    '"a" \'b\'',
    'a\\nb',
    '\\',
    'đường',
    '😀',
    'a\u0085b',
    'a\u2028b\u2029c',
    'a\ufeffb',
    'a\u007fb',
    'a\u0001b',
    'a\ufffeb',
  ],
  ...['một\nhai', `${'dài '.repeat(30)}\n---\n${'dài '.repeat(30)}x`, `a${' '.repeat(200)}b`],
];

/** As an author could write it: escapes bring in what the text itself cannot hold. */
function quote(text: string): string {
  const code = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, code);
}

test('every string reads back unchanged by `yaml` and by Astro’s js-yaml', () => {
  for (const awkward of AWKWARD) {
    const file = convertSeed(`---\ntitle: ${quote(awkward)}\ntags: [${quote(awkward)}]\n---\nMột câu.`);
    const yaml = /^---\n([\s\S]*?)\n---\n/.exec(String(file))?.[1] ?? '';
    const { slug, ...written } = file.data.metadata ?? {};
    assert.ok(slug);
    assert.equal(file.data.metadata?.title, awkward);
    assert.deepEqual(file.data.metadata.tags, [awkward]);
    assert.doesNotMatch(yaml, /[\u007f-\u009f\u2028\u2029\ufeff]/);
    assert.deepEqual(parse(yaml), written);
    assert.deepEqual(parse(yaml, { version: '1.1' }), written);
    assert.deepEqual(parseFrontmatter(String(file)).frontmatter, written);
  }
});

test('front-matter holds the slug of an author and no inferred slug', () => {
  const inferred = convertSeed('Một câu.');
  assert.equal(inferred.data.metadata?.slug, 'mot-cau');
  assert.doesNotMatch(String(inferred), /^slug:/m);
  assert.match(String(convertSeed('---\nslug: hai\n---\nMột câu.')), /^slug: "hai"$/m);
});
