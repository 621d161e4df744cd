import assert from 'node:assert/strict';
import test from 'node:test';
import { contentPolicy } from './content-policy.ts';

test('the content policy allows inline code by its hash and nothing from elsewhere', async () => {
  const policy = await contentPolicy({ scripts: ['a()'], styles: ['b{}'] });
  assert.match(policy, /^default-src 'none'; /);
  assert.match(policy, /script-src [^;]*'sha256-[A-Za-z0-9+/]{43}='/);
  assert.match(policy, /style-src [^;]*'sha256-[A-Za-z0-9+/]{43}='/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
});
