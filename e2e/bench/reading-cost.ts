// What reading texts costs, beside what stock remark takes for the same texts: figures of one machine and moment say
// little, but the ratio of the two stays.
import { globSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, seedpress, type Used } from './seedpress.ts';
import { shapes } from './shapes.ts';

/** In bytes; what a longish article has. */
const DOCUMENT = 4096;
/** Runs of each, taking turns; the fastest was disturbed the least. */
const ROUNDS = 3;
/** Sizes of one text, in MB. */
const [SMALL, LARGE] = [0.25, 1];

/** @returns lines to print: what `seedpress check` costs a document of a folder of `.txt` files */
export function readingCost(docs: string): string {
  const files = globSync('**/*.txt', { cwd: docs });
  const bytes = files.reduce((sum, name) => sum + statSync(join(docs, name)).size, 0);
  const nearlyEmpty = mkdtempSync(join(tmpdir(), 'seedpress-start-'));
  writeFileSync(join(nearlyEmpty, 'a.txt'), 'Một câu.\n');
  const contenders = {
    own: (folder: string) => seedpress('check', folder),
    remark: (folder: string) => run('e2e/bench/stock-remark.ts', folder),
  };
  const best = { own: Number.POSITIVE_INFINITY, remark: Number.POSITIVE_INFINITY };
  let memory = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['own', 'remark'] as const) {
      const used = contenders[name](docs);
      best[name] = Math.min(best[name], used.cpu - contenders[name](nearlyEmpty).cpu);
      if (name === 'own') memory = used.memory;
    }
  }
  rmSync(nearlyEmpty, { recursive: true });
  const each = (cpu: number) =>
    `${(cpu / files.length).toFixed(2)} CPU ms a document, ${((cpu * DOCUMENT) / bytes).toFixed(2)} a document of 4 KB`;
  return `Reading and proving take ${each(best.own)}; peak memory ${memory.toFixed(0)} MB.
Stock remark, parsing and writing the same texts, takes ${each(best.remark)}.
Reading takes ${(best.own / best.remark).toFixed(2)} of what remark takes.`;
}

/** @returns a row for each shape of text: the time of a MB, and how much more a MB of a large text takes than of a small one */
export function shapeCosts(): Record<string, Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'seedpress-shapes-'));
  const check = (name: string, text: string): Used => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const used = seedpress('check', folder);
    rmSync(path);
    return used;
  };
  const start = check('a.txt', 'Một câu.\n').cpu;
  const rows = shapes.map(({ what, name, write }) => {
    const cost = (size: number) => (check(name, write(size * 1e6)).cpu - start) / size;
    const [small, large] = [cost(SMALL), cost(LARGE)];
    return [
      what,
      {
        'CPU s a MB': Number((large / 1000).toFixed(2)),
        'large / small': Number((large / small).toFixed(2)),
      },
    ] as const;
  });
  rmSync(folder, { recursive: true });
  return Object.fromEntries(rows);
}
