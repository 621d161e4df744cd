// npm run bench: the time and memory for a document, in two collections of different size, side by side. Figures differ
// between machines and moments; the second line of each pair should not be much larger than the first.
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureSeedpress, ROOT } from './measure-seedpress.ts';

const SIZES = [200, 2000];
/** Numbers of documents for reading alone: after a thousand the engine has compiled all hot code. */
const [FEW, MANY] = [1000, 5000];
/** Alternating runs of both; the fastest of each is the least disturbed. */
const ROUNDS = 3;
/** Bytes of a longish article. */
const DOCUMENT = 4096;
/** About the size of a news article, in characters. */
const LENGTH = 3000;

interface Read {
  /** Folder of the texts. */
  seeds: string;
  bytes: number;
  /** In ms. */
  cpu: number;
}

/** Documents made of the paragraphs of the project's own seeds, each in another order. */
function makeSeeds(folder: string, count: number): void {
  const seeds = readdirSync(join(ROOT, 'seeds')).map((name) =>
    readFileSync(join(ROOT, 'seeds', name), 'utf8'),
  );
  const paragraphs = seeds.flatMap((text) => text.split(/\n{2,}/)).filter((text) => text.length > 200);
  for (let index = 0; index < count; index++) {
    let text = `Văn bản thứ ${index}\n`;
    for (let at = index; text.length < LENGTH; at += 1 + (index % 5)) {
      text += `\n${paragraphs[at % paragraphs.length]?.trim()}\n`;
    }
    const section = join(folder, `tap-${index % 20}`);
    mkdirSync(section, { recursive: true });
    writeFileSync(join(section, `${index}.txt`), text);
  }
}

/** @returns CPU ms for reading, compiling and comparing one more document of 4 KB */
function measureReadingCost(folder: string): number {
  const [few, many] = [FEW, MANY].map((count) => {
    const seeds = join(folder, String(count));
    makeSeeds(seeds, count);
    const files = globSync('**/*.txt', { cwd: seeds });
    const bytes = files.reduce((sum, name) => sum + statSync(join(seeds, name)).size, 0);
    return { seeds, bytes, cpu: Number.POSITIVE_INFINITY };
  }) as [Read, Read];
  for (let round = 0; round < ROUNDS; round++) {
    for (const read of [few, many]) read.cpu = Math.min(read.cpu, measureSeedpress('check', read.seeds).cpu);
  }
  return ((many.cpu - few.cpu) / (many.bytes - few.bytes)) * DOCUMENT;
}

const folder = mkdtempSync(join(tmpdir(), 'seedpress-bench-'));
const rows = SIZES.map((count) => {
  const [seeds, site] = [join(folder, `seeds-${count}`), join(folder, `site-${count}`)];
  makeSeeds(seeds, count);
  const cold = measureSeedpress('build', seeds, '--out', site);
  const again = measureSeedpress('build', seeds, '--out', site);
  const pages = globSync('tap-*/*.html', { cwd: site }).map((name) => statSync(join(site, name)).size);
  const page = pages.reduce((sum, size) => sum + size, 0) / pages.length;
  return { count, cold, again, page };
});
const reading = measureReadingCost(join(folder, 'read'));
rmSync(folder, { recursive: true });

const [small, large] = rows;
if (!small || !large) throw new Error('Expected two sizes');
/** The cost of one more document; the cost of starting cancels out. */
const costPerDocument = (key: 'cold' | 'again') =>
  (large[key].cpu - small[key].cpu) / (large.count - small.count);
console.table(
  rows.map(({ count, cold, again, page }) => ({
    documents: count,
    'build, CPU ms': Math.round(cold.cpu),
    'again, CPU ms': Math.round(again.cpu),
    'build, peak MB': Math.round(cold.memory),
    'page, bytes': Math.round(page),
  })),
);
console.log(`One more document of ${LENGTH} characters, in CPU ms of the main process (Pagefind runs beside it):
  build ${costPerDocument('cold').toFixed(2)}   unchanged ${costPerDocument('again').toFixed(2)}
Reading, compiling and proving take ${reading.toFixed(2)} CPU ms a document of 4 KB, all threads (${FEW} → ${MANY} documents).
A page in the larger collection is ${(large.page / small.page).toFixed(3)} times as large.`);
