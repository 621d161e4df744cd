import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import test from 'node:test';
import { listProcesses, memoryOfFamily, runMeasured } from './peak-memory.ts';

test('a process counts with all that it started, in whatever order they are listed', () => {
  const listed = '  4  3 1024\n 3 2 2048\n  2 1 4096\n 1 0 9999999\n 9 1 512';
  assert.equal(memoryOfFamily(2, listed), 7);
  assert.equal(memoryOfFamily(4, listed), 1);
  assert.equal(memoryOfFamily(8, listed), 0);
});

/** A process that starts another one and ends after it with 3. */
const parentOf = (child: string) =>
  `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' }); process.exit(3)`;

test('the memory of a child counts while it runs', async () => {
  // Lives until its input ends.
  const child = "const filled = Buffer.alloc(3e8, 1); console.log('filled'); process.stdin.resume()";
  const parent = spawn(process.execPath, ['-e', parentOf(child)], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(parent.stdout, 'data');
  const memory = memoryOfFamily(parent.pid ?? 0, await listProcesses());
  parent.stdin.end();
  await once(parent, 'exit');
  assert.ok(memory > 280 && memory < 1000, `${memory}`);
});

test('what a command prints and how it ends is known', async () => {
  const { status, output } = await runMeasured(
    process.execPath,
    ['-e', parentOf('console.log(7)')],
    process.env,
  );
  assert.deepEqual([status, output], [3, '7\n']);
});
