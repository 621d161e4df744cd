// npm run bench: what a document costs, in two collections of different size, side by side. Figures of one machine and
// moment say little; what counts is that the second line of each pair is not much larger than the first.
import { spawnSync } from 'node:child_process';
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

const ROOT = join(import.meta.dirname, '../..');
const SIZES = [200, 2000];
/** About the size of a news article, in characters. */
const LENGTH = 3000;

/** Makes a process say at its end what it has used. */
const REPORT =
  'data:text/javascript,process.on("exit",()=>console.error("USED "+JSON.stringify(process.resourceUsage())))';

interface Used {
  /** Processor time of the process itself, in ms. */
  cpu: number;
  /** Peak memory, in MB. */
  memory: number;
}

function run(...args: string[]): Used {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', REPORT, join(ROOT, 'src/cli/index.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const used = /^USED (.*)$/m.exec(stderr)?.[1];
  if (status !== 0 || !used) throw new Error(`seedpress ${args.join(' ')} ended with ${status}\n${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(used) as NodeJS.ResourceUsage;
  return { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
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

const folder = mkdtempSync(join(tmpdir(), 'seedpress-bench-'));
const rows = SIZES.map((count) => {
  const [seeds, site] = [join(folder, `seeds-${count}`), join(folder, `site-${count}`)];
  makeSeeds(seeds, count);
  const check = run('check', seeds);
  const cold = run('build', seeds, '--out', site);
  const again = run('build', seeds, '--out', site);
  const pages = globSync('tap-*/*.html', { cwd: site }).map((name) => statSync(join(site, name)).size);
  const page = pages.reduce((sum, size) => sum + size, 0) / pages.length;
  return { count, check, cold, again, page };
});
rmSync(folder, { recursive: true });

const [small, large] = rows;
if (!small || !large) throw new Error('Expected two sizes');
/** What one more document costs; what it takes to start cancels out. */
const perDocument = (key: 'check' | 'cold' | 'again') =>
  (large[key].cpu - small[key].cpu) / (large.count - small.count);
console.table(
  rows.map(({ count, check, cold, again, page }) => ({
    documents: count,
    'read, CPU ms': Math.round(check.cpu),
    'build, CPU ms': Math.round(cold.cpu),
    'again, CPU ms': Math.round(again.cpu),
    'build, peak MB': Math.round(cold.memory),
    'page, bytes': Math.round(page),
  })),
);
console.log(`One more document of ${LENGTH} characters, in CPU ms of the main process (Pagefind runs beside it):
  read ${perDocument('check').toFixed(2)}   build ${perDocument('cold').toFixed(2)}   unchanged ${perDocument('again').toFixed(2)}
A page in the larger collection is ${(large.page / small.page).toFixed(3)} times as large.`);
