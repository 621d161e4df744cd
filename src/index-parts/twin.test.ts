import assert from 'node:assert/strict';
import test from 'node:test';
import { contentPolicy } from '../shared/content-policy.ts';
import { scriptPath } from '../shared/script-path.ts';
import { twinOf } from './twin.ts';

test('a twin hands over the very bytes', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
  let got: [string, Uint8Array] | undefined;
  const receive = (name: string, base64: string) => {
    got = [name, Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))];
  };
  new Function('seedpressTwin', twinOf('index/a"b.pf', bytes))(receive);
  assert.deepEqual(got, ['index/a"b.pf', bytes]);
});

test('the name of a script changes with its code, and with nothing else', async () => {
  assert.match(await scriptPath('site', 'a()'), /^assets\/site\.[0-9a-f]{8}\.js$/);
  assert.equal(await scriptPath('site', 'a()'), await scriptPath('site', 'a()'));
  assert.notEqual(await scriptPath('site', 'a()'), await scriptPath('site', 'b()'));
});

test('the policy lets in the inline code by its hash, and nothing from elsewhere', async () => {
  const policy = await contentPolicy({ scripts: ['a()'], styles: ['b{}'] });
  assert.match(policy, /^default-src 'none'; /);
  assert.match(policy, /script-src [^;]*'sha256-[A-Za-z0-9+/]{43}='/);
  assert.match(policy, /style-src [^;]*'sha256-[A-Za-z0-9+/]{43}='/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
});
