import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgram } from './program.ts';
import { requireOptionsPassed } from './require-options-passed.ts';

const program = createProgram(() => {});

test('an option that npm kept to itself is named, with the command as it should be typed', () => {
  const environment = { npm_lifecycle_event: 'build', npm_config_out: 'true', npm_config_open: 'true' };
  assert.throws(() => requireOptionsPassed(program, 'build', environment), {
    message:
      'npm kept `--out`, `--open` to itself, because no `--` stands before it. Type: npm run build -- <folder> --out <folder> --open',
  });
  assert.throws(
    () => requireOptionsPassed(program, 'preview', { npm_lifecycle_event: 'preview', npm_config_port: '1' }),
    {
      message:
        'npm kept `--port` to itself, because no `--` stands before it. Type: npm run preview -- --port <number>',
    },
  );
});

test("npm's own settings, and a command that npm did not start, are no mistake", () => {
  requireOptionsPassed(program, 'build', { npm_lifecycle_event: 'build', npm_config_loglevel: 'warn' });
  requireOptionsPassed(program, 'build', { npm_config_out: 'x' });
  requireOptionsPassed(program, undefined, { npm_lifecycle_event: 'x', npm_config_out: 'x' });
});
