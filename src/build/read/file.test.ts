import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import { type Disk, LARGEST_FILE, readRegularFile } from './file.ts';

const root = makeTemporaryFolder();

const path = join(root, 'a.txt');
const TEXT = 'Sông Hương.\n';

/** The real disk, but something happens to a file between its opening and the end of its reading. */
function createMeddlingDisk(meddle: (time: number) => unknown): Disk {
  let time = 0;
  const wrapped = async (name: string, flags: number) => {
    const handle = await open(name, flags);
    const read = handle.readFile.bind(handle) as FileHandle['readFile'];
    handle.readFile = (async (options: never) => {
      const bytes = await read(options);
      await meddle(++time);
      return bytes;
    }) as FileHandle['readFile'];
    return handle;
  };
  return { lstat, open: wrapped };
}

async function readOutcome(disk?: Disk, file = path): Promise<string> {
  const found = await readRegularFile(file, root, disk, async () => {});
  return 'bytes' in found ? Buffer.from(found.bytes).toString() : `${found.refused}: ${found.why.join(', ')}`;
}

test('a file that changes while it is read is read again', async () => {
  writeFileSync(path, TEXT);
  const once = createMeddlingDisk((time) => time === 1 && appendFileSync(path, 'Chảy.\n'));
  assert.equal(await readOutcome(once), `${TEXT}Chảy.\n`);
});

test('a file that keeps changing is refused', async () => {
  const changes: Record<string, (time: number) => unknown> = {
    'it grows': () => appendFileSync(path, 'x'),
    'it shrinks': (time) => truncateSync(path, 8 - time),
    'it is written anew with as many bytes': (time) => {
      writeFileSync(path, readFileSync(path, 'utf8').toUpperCase());
      utimesSync(path, time, time);
    },
  };
  for (const [what, change] of Object.entries(changes)) {
    writeFileSync(path, TEXT);
    assert.equal(await readOutcome(createMeddlingDisk(change)), 'changed-while-reading: ', what);
  }
});

test('a file that vanishes before or after it is opened is refused', async () => {
  assert.match(await readOutcome(undefined, join(root, 'none.txt')), /^unreadable: ENOENT: no such file/);
  writeFileSync(path, TEXT);
  const vanishing: Disk = {
    async lstat(name) {
      const stats = await lstat(name);
      rmSync(name);
      return stats;
    },
    open,
  };
  assert.equal(await readOutcome(vanishing), 'unreadable: ENOENT: no such file or directory');
});

test('a file that is replaced by a link or a pipe is refused without waiting', async () => {
  const swapped = (swap: () => unknown): Disk => ({
    async lstat(name) {
      const stats = await lstat(name);
      rmSync(name);
      swap();
      return stats;
    },
    open,
  });
  const secret = join(root, 'secret');
  writeFileSync(secret, 'x');
  writeFileSync(path, TEXT);
  assert.match(await readOutcome(swapped(() => symlinkSync(secret, path))), /^unreadable: ELOOP/);
  rmSync(path);
  writeFileSync(path, TEXT);
  assert.equal(await readOutcome(swapped(() => spawnSync('mkfifo', [path]))), 'not-a-file: named pipe');
  rmSync(path);
  writeFileSync(path, TEXT);
  assert.equal(await readOutcome(swapped(() => mkdirSync(path))), 'not-a-file: folder');
  rmSync(path, { recursive: true });
});

test('a read without an answer ends at its timeout', async ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  writeFileSync(path, TEXT);
  const late = Promise.withResolvers<never>();
  const never = () => {
    mock.timers.tick(30_000);
    return late.promise;
  };
  const hanging: Record<string, Disk> = {
    'looked at': { lstat: never, open },
    opened: { lstat, open: never },
    read: createMeddlingDisk(never),
  };
  for (const [when, disk] of Object.entries(hanging)) {
    assert.equal(await readOutcome(disk), 'unreadable: no answer within 30 s', when);
  }
  // What is open is closed.
  late.reject(new Error('late'));
});

test('a failure after the timeout has no effect', async ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  writeFileSync(path, TEXT);
  const answer = Promise.withResolvers<void>();
  const late = createMeddlingDisk(() => {
    mock.timers.tick(30_000);
    return answer.promise;
  });
  assert.match(await readOutcome(late), /no answer/);
  answer.reject(new Error('late'));
  await assert.rejects(answer.promise, /late/);
});

test('a file above the size limit is not read', async () => {
  writeFileSync(path, '');
  truncateSync(path, LARGEST_FILE + 1);
  const unread: Disk = createMeddlingDisk(() => assert.fail('it was read'));
  assert.equal(await readOutcome(unread), 'too-large: 26 MB, 25 MB');
  truncateSync(path, 0);
});

test('a folder that is replaced by a link while a file in it is read leads nowhere', async () => {
  const outside = makeTemporaryFolder();
  writeFileSync(join(outside, 'b.txt'), 'Bí mật.\n');
  const folder = join(root, 'folder');
  const file = join(folder, 'b.txt');
  const replaced = (restore: boolean): Disk => ({
    async lstat(name) {
      const stats = await lstat(name);
      renameSync(folder, `${folder}-away`);
      symlinkSync(outside, folder);
      return stats;
    },
    async open(name, flags) {
      const handle = await open(name, flags);
      if (!restore) return handle;
      rmSync(folder);
      renameSync(`${folder}-away`, folder);
      return handle;
    },
  });
  for (const restore of [true, false]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    writeFileSync(file, TEXT);
    assert.equal(await readOutcome(undefined, file), TEXT);
    assert.equal(await readOutcome(replaced(restore), file), 'not-a-file: file behind a link');
  }
});
