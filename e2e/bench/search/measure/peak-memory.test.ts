import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import test from 'node:test';
import { listProcesses, runMeasured, sumFamilyMemory } from './peak-memory.ts';

test('the memory of a process includes all processes that it started, in any order of the list', () => {
  const listed = '  4  3 1024\n 3 2 2048\n  2 1 4096\n 1 0 9999999\n 9 1 512';
  assert.equal(sumFamilyMemory(2, listed), 7);
  assert.equal(sumFamilyMemory(4, listed), 1);
  assert.equal(sumFamilyMemory(8, listed), 0);
});

/** A process that starts another one and ends after it with 3. */
const writeParentScript = (child: string) =>
  `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' }); process.exit(3)`;

test('the memory of a running child process is counted', async () => {
  // Lives until its input ends.
  const child = "const filled = Buffer.alloc(3e8, 1); console.log('filled'); process.stdin.resume()";
  const parent = spawn(process.execPath, ['-e', writeParentScript(child)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(parent.stdout, 'data');
  const memory = sumFamilyMemory(parent.pid ?? 0, await listProcesses());
  parent.stdin.end();
  await once(parent, 'exit');
  assert.ok(memory > 280 && memory < 1000, `${memory}`);
});

test('a measured command returns its output and its exit code', async () => {
  const { status, output } = await runMeasured(
    process.execPath,
    ['-e', writeParentScript('console.log(7)')],
    process.env,
  );
  assert.deepEqual([status, output], [3, '7\n']);
});
