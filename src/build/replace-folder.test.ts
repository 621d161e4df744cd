import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { finishReplacement, isInside, replaceFolder, resolveReplaceable } from './replace-folder.ts';

const root = makeTemporaryFolder();
let count = 0;

/** A folder of its own for a test, with a new site in `built` and foreign folders beside where it goes. */
function createCase() {
  const folder = join(root, String(++count));
  const paths = {
    folder,
    seeds: join(folder, 'seeds'),
    out: join(folder, 'www', 'site'),
    built: join(folder, 'built'),
    record: join(folder, 'record'),
  };
  for (const name of [paths.seeds, join(folder, 'www')]) mkdirSync(name, { recursive: true });
  writeSite(paths.built, 'new');
  for (const name of ['site.old', 'site.next', '.site.0123']) {
    mkdirSync(join(folder, 'www', name));
    writeFileSync(join(folder, 'www', name, 'letter.txt'), 'mine');
  }
  return paths;
}

function writeSite(path: string, word: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), `<meta name="generator" content="Seedpress">${word}`);
}

const readSite = (path: string) => readFileSync(join(path, 'index.html'), 'utf8').replace(/<[^>]*>/, '');
const listForeign = (folder: string) =>
  readdirSync(join(folder, 'www')).filter((name) => existsSync(join(folder, 'www', name, 'letter.txt')));
const FOREIGN = ['.site.0123', 'site.next', 'site.old'];

test('a site is put in place, and folders that look like leftovers stay', async () => {
  const { folder, out, built, record } = createCase();
  await replaceFolder(out, built, record);
  assert.equal(readSite(out), 'new');
  writeSite(built, 'newer');
  await replaceFolder(out, built, record);
  assert.equal(readSite(out), 'newer');
  assert.deepEqual(listForeign(folder), FOREIGN);
  assert.deepEqual(readdirSync(join(folder, 'www')), [...FOREIGN, 'site'].sort());
  assert.equal(existsSync(record), false);
});

test('a link as the folder of the site stays, and the folder it leads to is replaced', async () => {
  const { folder, seeds, built, record } = createCase();
  const [link, real] = [join(folder, 'link'), join(folder, 'www', 'real')];
  writeSite(real, 'old');
  symlinkSync(real, link);
  await replaceFolder(await resolveReplaceable(seeds, link), built, record);
  assert.equal(readSite(real), 'new');
  assert.equal(readSite(link), 'new');
});

test('a link to nothing, to the seeds, or to something else is refused', async () => {
  const { folder, seeds } = createCase();
  const link = (name: string, target: string) => {
    symlinkSync(target, join(folder, name));
    return join(folder, name);
  };
  await assert.rejects(resolveReplaceable(seeds, link('nothing', join(folder, 'missing'))), /not there/);
  await assert.rejects(resolveReplaceable(seeds, link('seeds-again', seeds)), /one holds the other/);
  await assert.rejects(
    resolveReplaceable(seeds, join(link('above', folder), 'seeds', 'x')),
    /one holds the other/,
  );
  await assert.rejects(
    resolveReplaceable(seeds, link('else', join(folder, 'www', 'site.old'))),
    /something other/,
  );
});

test('a folder in the seeds or around them is refused, also one whose name begins with two dots', async () => {
  const { folder, seeds } = createCase();
  for (const out of [seeds, join(seeds, '..site'), join(seeds, 'a/b'), folder]) {
    await assert.rejects(resolveReplaceable(seeds, out), /one holds the other/, out);
  }
});

test('the old site is where it was after a move that failed or was killed', async () => {
  const { folder, out, record } = createCase();
  writeSite(out, 'old');
  await assert.rejects(replaceFolder(out, join(folder, 'missing'), record), /ENOENT/);
  assert.equal(readSite(out), 'old');
  // Killed between the two renames.
  const temporary = join(folder, 'www', '.site.abcdef');
  writeSite(join(temporary, 'new'), 'half');
  renameSync(out, join(temporary, 'old'));
  writeFileSync(record, JSON.stringify({ out, folder: temporary }));
  await finishReplacement(record);
  assert.equal(readSite(out), 'old');
  assert.deepEqual(readdirSync(join(folder, 'www')), [...FOREIGN, 'site'].sort());
  rmSync(out, { recursive: true });
});

test('isInside: the folder itself, and names that begin with two dots', () => {
  for (const path of ['/a', '/a/b', '/a/..b', '/a/..b/c']) assert.equal(isInside(path, '/a'), true, path);
  for (const path of ['/', '/b', '/ab', '/a/..', '/a/../b']) assert.equal(isInside(path, '/a'), false, path);
});
