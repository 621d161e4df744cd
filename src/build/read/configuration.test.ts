import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import { readConfiguration } from './configuration.ts';

const path = join(makeTemporaryFolder(), 'site.yml');

test('a configuration that is no YAML is refused with the name of its file', async () => {
  for (const yaml of ['title: *other\n', 'title: "a\n', '- title\n']) {
    writeFileSync(path, yaml);
    await assert.rejects(readConfiguration(path, 'site.yml'), /^Error: Cannot read site\.yml/, yaml);
  }
  writeFileSync(path, '');
  assert.deepEqual(await readConfiguration(path, 'site.yml'), { file: 'site.yml', keys: {} });
});
