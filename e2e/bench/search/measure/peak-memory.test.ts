import assert from 'node:assert/strict';
import test from 'node:test';
import { memoryOf, runMeasured } from './peak-memory.ts';

test('a process counts with all that it started, in whatever order they are listed', () => {
  const listed = '  4  3 1024\n 3 2 2048\n  2 1 4096\n 1 0 9999999\n 9 1 512';
  assert.equal(memoryOf(2, listed), 7);
  assert.equal(memoryOf(4, listed), 1);
  assert.equal(memoryOf(8, listed), 0);
});

test('what a command says, how it ends and what its child takes is known', async () => {
  const eat = 'const eaten = Buffer.alloc(3e8, 1); setTimeout(() => console.log(eaten.length), 1500)';
  const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(eat)}], { stdio: 'inherit' }); process.exit(3)`;
  const { status, output, memory } = await runMeasured(process.execPath, ['-e', parent], process.env);
  assert.deepEqual([status, output], [3, '300000000\n']);
  assert.ok(memory > 280 && memory < 1000, `${memory}`);
});
