import assert from 'node:assert/strict';
import test from 'node:test';
import { scriptPath } from './script-path.ts';

test('the name of a script depends only on its code', async () => {
  assert.match(await scriptPath('site', 'a()'), /^assets\/site\.[0-9a-f]{8}\.js$/);
  assert.equal(await scriptPath('site', 'a()'), await scriptPath('site', 'a()'));
  assert.notEqual(await scriptPath('site', 'a()'), await scriptPath('site', 'b()'));
});
