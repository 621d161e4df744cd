import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutFields, fields } from './fields.ts';
import { frontMatter, metadataOverrides, overrides } from './front-matter.ts';

test('every field of overrides and pages has a description', () => {
  for (const { shape } of [overrides, frontMatter]) {
    for (const [name, { description }] of Object.entries(shape))
      assert.match(description ?? '', /^[A-Z].*\.$/, name);
  }
  assert.deepEqual(Object.keys(metadataOverrides.shape), Object.keys(fields));
});

test('the fields about a page are in the order of the table', () => {
  assert.deepEqual(aboutFields, ['date', 'authors', 'lang', 'number']);
});

test('a page names only fields and rules of the tables', () => {
  const { inferred } = frontMatter.shape;
  assert.ok(inferred.safeParse({ title: 'headline', date: 'date-line' }).success);
  assert.ok(!inferred.safeParse({ title: 'guess' }).success);
  assert.ok(!inferred.safeParse({ subtitle: 'headline' }).success);
});
