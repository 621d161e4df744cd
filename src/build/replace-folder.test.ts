import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInside } from './replace-folder.ts';

test('isInside: the folder itself, and names that begin with two dots', () => {
  for (const path of ['/a', '/a/b', '/a/..b', '/a/..b/c']) assert.equal(isInside(path, '/a'), true, path);
  for (const path of ['/', '/b', '/ab', '/a/..', '/a/../b']) assert.equal(isInside(path, '/a'), false, path);
});
