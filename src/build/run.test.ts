import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import type { BuildEvent } from './events.ts';
import { build } from './run.ts';
import { digestFolder, listFiles } from './store/files.ts';
import { createTestSettings } from './test/convert-folder.ts';

const root = makeTemporaryFolder();
const seeds = join(root, 'seeds');
const out = join(root, 'site');
const settings = createTestSettings({ seeds, content: join(root, 'docs') });

function writeSeed(name: string, title: string): void {
  mkdirSync(seeds, { recursive: true });
  writeFileSync(join(seeds, name), `${title}\n\nSông Hương chảy qua thành phố Huế.\n`);
}

const readHome = () => readFileSync(join(out, 'index.html'), 'utf8');

test('a build reports its steps in order, counts its work, and does nothing twice', async () => {
  writeSeed('a.txt', 'Một');
  writeSeed('b.txt', 'Hai');
  const events: BuildEvent[] = [];
  const first = await build(settings, { out, onEvent: (event) => events.push(event) });
  assert.deepEqual(
    events.flatMap((event) => (event.type === 'phase' ? [event.phase] : [])),
    ['read', 'convert', 'collect', 'publish', 'render', 'prove', 'index', 'pack', 'swap'],
  );
  assert.equal(events.at(-1)?.type, 'done');
  const counts = { seeds: 2, pages: 2, drafts: 0, refused: 0 };
  assert.deepEqual(first, {
    ...counts,
    written: 2,
    unchanged: 0,
    indexed: { pages: 2, shards: 1, reused: 0 },
  });
  assert.match(readHome(), /Hai/);
  const again = await build(settings, { out, onEvent: () => {} });
  assert.deepEqual(again, {
    ...counts,
    written: 0,
    unchanged: 2,
    indexed: { pages: 2, shards: 1, reused: 1 },
  });
});

test('a build that is stopped in a long step fails with the reason and leaves the last site unchanged', async () => {
  const before = readHome();
  writeSeed('c.txt', 'Ba');
  for (const phase of ['read', 'convert', 'publish', 'render', 'prove', 'index']) {
    const abort = new AbortController();
    const onEvent = (event: BuildEvent) => {
      if (event.type === 'progress' && event.phase === phase) abort.abort(new Error(`stopped in ${phase}`));
    };
    await assert.rejects(build(settings, { out, onEvent, signal: abort.signal }), {
      message: `stopped in ${phase}`,
    });
    assert.equal(readHome(), before);
  }
  await build(settings, { out, onEvent: () => {} });
  assert.match(readHome(), />Ba</);
});

test('whatever is damaged in the store, the next build makes the same site', async () => {
  const expected = await digestFolder(out);
  const flip = (path: string) => {
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length / 2);
    writeFileSync(path, bytes.with(at, (bytes[at] ?? 0) ^ 1));
  };
  const cut = (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -9));
  const files = listFiles(join(settings.cache, 'store')).concat(listFiles(join(settings.cache, 'search')));
  for (const damage of [flip, cut]) {
    for (const path of files) damage(path);
    await build(settings, { out, onEvent: () => {} });
    assert.equal(await digestFolder(out), expected);
  }
});
