import assert from 'node:assert/strict';
import test from 'node:test';
import { describeError } from './console/describe-error.ts';
import { parsePort } from './options.ts';
import { createProgram } from './program.ts';

/** @returns the text of `--help`, or the sentence about a mistake */
async function run(...args: string[]): Promise<string> {
  let printed = '';
  try {
    await createProgram((text) => {
      printed += text;
    }).parseAsync(args, { from: 'user' });
  } catch (error) {
    return describeError(error) || printed;
  }
  return printed;
}

test('an unknown command or option is named with the nearest known one', async () => {
  const cases: [args: string[], message: RegExp][] = [
    [['build', '--ouch'], /^Unknown option '--ouch'/],
    [['build', '--ot', 'b'], /^Unknown option '--ot'\n\(Did you mean --out\?\)/],
    [['build', 'a', 'b'], /^Too many arguments .* Put paths with blanks in quotes\.$/],
    [['build', '--out'], /^Option '--out <folder>' argument missing/],
    [['biuld'], /^Unknown command 'biuld'\n\(Did you mean build\?\)/],
    [['convert'], /^Missing required argument 'file'/],
    [['check', '--format', 'xml'], /'xml' is invalid.*text/],
    [['preview', '--port', 'x'], /'x' is invalid.*Expected a number from 1 to 65535\./],
  ];
  for (const [args, message] of cases) assert.match(await run(...args), message, args.join(' '));
});

test('every command prints its own help', async () => {
  for (const name of ['build', 'check', 'check-site', 'convert', 'dev', 'preview', 'start']) {
    assert.match(await run(name, '--help'), new RegExp(`^Usage: seedpress ${name} `));
  }
  assert.match(await run('--help'), /build \[options\] \[folder\]/);
});

test('a port must be a number', () => {
  assert.equal(parsePort('4321'), 4321);
  for (const text of ['x', '', '0', '65536', '80.5'])
    assert.throws(() => parsePort(text), /Expected a number/);
});
