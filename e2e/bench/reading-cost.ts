// Measures the time for reading texts beside that of stock remark for the same texts: figures differ between machines and
// moments, but their ratio is stable.
import { globSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureScript, measureSeedpress } from './measure-seedpress.ts';
import { type Shape, shapes } from './shapes.ts';

/** Bytes of a longish article. */
const DOCUMENT = 4096;
/** Alternating runs of each; the fastest is the least disturbed. */
const ROUNDS = 3;
/** Size of a large text over that of the small one of the same shape. */
const TIMES = 4;
/** Growth of the time from the small text to the large one. Linear growth is 4, quadratic growth 16. */
const GROWTH_LIMIT = 10;
/** In CPU ms. Shorter times depend more on the compiler and the clock's resolution than on the text. */
const SHORTEST = 50;
/** Measurements of a shape that grows too much: another process may have disturbed the first ones. */
const TRIES = 3;

/** @returns lines to print: the time that `seedpress check` takes for a document, in a folder of `.txt` files */
export function measureReading(docs: string): string {
  const files = globSync('**/*.txt', { cwd: docs });
  const bytes = files.reduce((sum, name) => sum + statSync(join(docs, name)).size, 0);
  const nearlyEmpty = mkdtempSync(join(tmpdir(), 'seedpress-start-'));
  writeFileSync(join(nearlyEmpty, 'a.txt'), 'Một câu.\n');
  const contenders = {
    own: (folder: string) => measureSeedpress('check', folder),
    remark: (folder: string) => measureScript('e2e/bench/stock-remark.ts', folder),
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

export interface ShapeCosts {
  /** By the name of the shape. */
  rows: Record<string, Record<string, number>>;
  /** Shapes whose time grows faster than their size. */
  tooSlow: string[];
}

export function measureShapes(): ShapeCosts {
  const folder = mkdtempSync(join(tmpdir(), 'seedpress-shapes-'));
  const measureCheck = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const { cpu } = measureSeedpress('check', folder);
    rmSync(path);
    return cpu;
  };
  const start = measureCheck('a.txt', 'Một câu.\n');
  const measure = ({ name, size, write }: Shape) => {
    const cost = (megabytes: number) =>
      Math.max(measureCheck(name, write(megabytes * 1e6)) - start, SHORTEST);
    const [small, large] = [cost(size / TIMES), cost(size)];
    return { seconds: large / size / 1000, growth: large / small };
  };
  const costs: ShapeCosts = { rows: {}, tooSlow: [] };
  for (const shape of shapes) {
    let best = measure(shape);
    for (let tries = 1; tries < TRIES && best.growth > GROWTH_LIMIT; tries++) {
      const next = measure(shape);
      if (next.growth < best.growth) best = next;
    }
    costs.rows[shape.what] = {
      MB: shape.size,
      'CPU s a MB': Number(best.seconds.toFixed(2)),
      [`${TIMES} times the text`]: Number(best.growth.toFixed(2)),
    };
    if (best.growth > GROWTH_LIMIT) costs.tooSlow.push(shape.what);
  }
  rmSync(folder, { recursive: true });
  return costs;
}
