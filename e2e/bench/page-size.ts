// npm run bench:size: the same document's page in a collection of ten and in one of ten thousand.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findPage } from '../support/built-pages.ts';
import { MIDDLE_SEED, makeUniformTexts } from '../texts/uniform-texts.ts';
import { measureSeedpress } from './measure-seedpress.ts';

const [small = '10', large = '10000'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'seedpress-page-size-'));
const [few = 0, many = 0] = [small, large].map((count) => {
  const [seeds, site] = [join(folder, `seeds-${count}`), join(folder, `site-${count}`)];
  for (const [name, text] of Object.entries(makeUniformTexts(Number(count)))) {
    mkdirSync(dirname(join(seeds, name)), { recursive: true });
    writeFileSync(join(seeds, name), text);
  }
  measureSeedpress('build', seeds, '--out', site);
  const page = readFileSync(join(site, findPage(site, MIDDLE_SEED)));
  const packed = gzipSync(page, { level: 9 }).length;
  console.log(`among ${count} documents: ${page.length} bytes, ${packed} packed`);
  return packed;
});
rmSync(folder, { recursive: true });
console.log(`That is ${((many / few - 1) * 100).toFixed(2)} % more.`);
if (Math.abs(many / few - 1) > 0.02) process.exitCode = 1;
