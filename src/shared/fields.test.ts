import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutFields, fields } from './fields.ts';
import { frontMatter, metadataOverrides, overrides } from './front-matter.ts';

test('every field that an author may set, and every one that a page has, has a sentence', () => {
  for (const { shape } of [overrides, frontMatter]) {
    for (const [name, { description }] of Object.entries(shape))
      assert.match(description ?? '', /^[A-Z].*\.$/, name);
  }
  assert.deepEqual(Object.keys(metadataOverrides.shape), Object.keys(fields));
});

test('the fields about a page stand in the places that the table gives them', () => {
  assert.deepEqual(aboutFields, ['date', 'authors', 'lang']);
});

test('a page names the fields and the rules that the tables have, and no others', () => {
  const { inferred } = frontMatter.shape;
  assert.ok(inferred.safeParse({ title: 'headline', date: 'date-line' }).success);
  assert.ok(!inferred.safeParse({ title: 'guess' }).success);
  assert.ok(!inferred.safeParse({ subtitle: 'headline' }).success);
});
