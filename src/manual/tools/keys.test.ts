// The manual lists every key that an author or an owner can set, and no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { overrides } from '../../shared/front-matter.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');

test('the page of the configuration has a row for each key of seedpress.yml', () => {
  const rows = Array.from(read('src/manual/configuration.md').matchAll(/^\| `(\w+)`/gm), ([, key]) => key);
  assert.deepEqual(rows, Object.keys(parse(read('seedpress.yml'))));
});

test('the page of overrides has each field', () => {
  const page = read('src/manual/overrides.md');
  for (const key of Object.keys(overrides.shape)) assert.match(page, new RegExp(`(^|\`)${key}: `, 'm'));
});
