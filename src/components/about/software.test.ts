import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { software } from './software.ts';

test('the named packages have the stated licence and version', () => {
  for (const { name, version, licence } of software.slice(1)) {
    const path = new URL(`../../../node_modules/${name.toLowerCase()}/package.json`, import.meta.url);
    const installed = JSON.parse(readFileSync(path, 'utf8'));
    assert.deepEqual([installed.version, installed.license], [version, licence], name);
  }
});
