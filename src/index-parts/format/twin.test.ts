import assert from 'node:assert/strict';
import test from 'node:test';
import { createTwin } from './twin.ts';

test('a twin has the same bytes', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
  let got: [string, Uint8Array] | undefined;
  const receive = (name: string, base64: string) => {
    got = [name, Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))];
  };
  new Function('seedpressTwin', createTwin('index/a"b.pf', bytes))(receive);
  assert.deepEqual(got, ['index/a"b.pf', bytes]);
});
