import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { INDEX_CODE, PAGE_CODE } from './code-version.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The project's files that one of them runs, itself included. */
async function filesBehind(path: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [path],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return Object.keys(metafile.inputs);
}

test('the key of the store covers all code that decides its content', async () => {
  for (const [path, counted] of [
    ['src/build/indexing/shard-store.ts', INDEX_CODE],
    ['src/seed/convert.ts', PAGE_CODE],
    ['src/build/workers/conversion-process.ts', PAGE_CODE],
  ] as const) {
    const files = await filesBehind(path);
    assert.ok(files.length > 5);
    const others = files.filter((file) => !counted.some((part) => file.startsWith(part)));
    assert.deepEqual(others, [], path);
  }
});
