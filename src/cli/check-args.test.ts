import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePort } from './args.ts';
import { build } from './build.ts';
import { checkArgs } from './check-args.ts';

test('what the command does not know is named', () => {
  const known = build.args ?? {};
  for (const good of [[], ['a'], ['a', '--out', 'b'], ['--out=b', '--open']]) checkArgs(good, known);
  assert.throws(() => checkArgs(['--ouch'], known), /--ouch/);
  assert.throws(() => checkArgs(['a', 'b'], known), /Unexpected argument `b`/);
  assert.throws(() => checkArgs(['--out'], known), /--out/);
});

test('a port is a number', () => {
  assert.equal(parsePort('4321'), 4321);
  for (const text of ['x', '', '0', '65536', '80.5']) assert.throws(() => parsePort(text), /Unexpected port/);
});
