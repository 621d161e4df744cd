import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import { describeError } from './describe-error.ts';

const root = makeTemporaryFolder();

const catchError = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return assert.fail('expected an error');
};

test("the system's errors say what happened, where, and what to do", async () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  assert.equal(
    describeError(catchError(() => readFileSync(join(root, 'gone')))),
    `Cannot open \`${join(root, 'gone')}\`: no such file or directory (ENOENT). It was moved or deleted in the meantime. Run the command again.`,
  );
  assert.equal(
    describeError(catchError(() => mkdirSync(file))),
    `Cannot make \`${file}\`: file already exists (EEXIST). Something of that name is there. Move it away, or name another folder.`,
  );
  assert.match(
    describeError(catchError(() => readFileSync(join(file, 'x')))),
    /One of the folders in this path is a file/,
  );
  const moved = await rename(join(root, 'gone'), file).catch((error: unknown) => error);
  assert.match(describeError(moved), /^Cannot move `.*gone`: no such file/);
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
  });
  assert.equal(
    describeError(full),
    'Cannot write: no space left on device (ENOSPC). Make room on the disk, and run the command again.',
  );
});

test('a port that is taken is said so', async () => {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const error = await new Promise((resolve) => createServer().once('error', resolve).listen(port));
  server.close();
  assert.match(describeError(error), /^Cannot listen at: address already in use \(EADDRINUSE\)\. .*--port/);
});

test('other errors keep their sentence', () => {
  assert.equal(describeError(new Error('Cannot build `a`. Do b.')), 'Cannot build `a`. Do b.');
  assert.equal(describeError('text'), 'text');
});
