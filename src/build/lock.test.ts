import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { type LockHolder, withLock } from './lock.ts';

const root = makeTemporaryFolder();
const { signal } = new AbortController();
const ownHolder: LockHolder = { process: process.pid, host: hostname() };

test('the second of two runs begins when the first has ended, and is told who holds the lock', async () => {
  const path = join(root, 'two');
  const log: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = withLock(path, { signal, onWait: () => log.push('first waits') }, async () => {
    log.push('first begins');
    await held;
    log.push('first ends');
  });
  const onWait = (holder: LockHolder) => {
    log.push(`second waits for ${JSON.stringify(holder)}`);
    release();
  };
  const second = withLock(path, { signal, onWait }, async () => log.push('second begins'));
  await Promise.all([first, second]);
  assert.deepEqual(log, [
    'first begins',
    `second waits for ${JSON.stringify(ownHolder)}`,
    'first ends',
    'second begins',
  ]);
  assert.equal(existsSync(path), false);
});

test('the lock of a process that is gone is taken over', async () => {
  const { pid: gone = 0 } = spawnSync(process.execPath, ['--version']);
  const path = join(root, 'gone');
  const onWait = () => assert.fail('nothing to wait for');
  writeFileSync(path, JSON.stringify({ process: gone, host: hostname() }));
  assert.equal(await withLock(path, { signal, onWait }, async () => 1), 1);
  // Another process has its number since the machine was started again.
  writeFileSync(path, JSON.stringify(ownHolder));
  utimesSync(path, 1, 1);
  assert.equal(await withLock(path, { signal, onWait }, async () => 2), 2);
  writeFileSync(path, 'cut off');
  assert.equal(await withLock(path, { signal, onWait }, async () => 3), 3);
});

test('a run that waits ends when it is aborted, and leaves the lock to its holder', async () => {
  const path = join(root, 'aborted');
  writeFileSync(path, JSON.stringify({ process: 1, host: 'another-machine' }));
  const abort = new AbortController();
  const waiting = withLock(
    path,
    { signal: abort.signal, onWait: () => abort.abort(new Error('Stopped')) },
    async () => 1,
  );
  await assert.rejects(waiting, /Stopped/);
  assert.equal(existsSync(path), true);
});

test('the lock is given back when the work fails', async () => {
  const path = join(root, 'failed');
  const options = { signal, onWait: () => assert.fail('nothing to wait for') };
  await assert.rejects(
    withLock(path, options, () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.equal(await withLock(path, options, async () => 1), 1);
});
