// Builds the sites that the tests open, once before all of them, by the command.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeHostileTexts } from '../texts/hostile-texts.ts';
import { makeNewsTexts } from '../texts/news-texts.ts';
import { makeSampleTexts } from '../texts/sample-texts.ts';
import { runSeedpress } from './run-command.ts';
import {
  HOSTILE_SEEDS,
  HOSTILE_SITE,
  NEWS_SEEDS,
  NEWS_SITE,
  RESULTS,
  SAMPLE_SEEDS,
  SAMPLE_SITE,
  SEEDS,
  SITE,
} from './site-folders.ts';

const ENGLISH = `Harbour council approves a new lighthouse

On June 5, 2021, the council of Port Ellery approved a lighthouse on the northern pier.

"Ships have been asking for it since the old lamp failed," the harbour master said.

The works are announced for the autumn. Fishermen welcomed the decisions of the council.
`;

export default function buildSites(): void {
  rmSync(RESULTS, { recursive: true, force: true });
  build(SEEDS, SITE);

  mkdirSync(join(HOSTILE_SEEDS, 'Tiếng Anh/2021'), { recursive: true });
  writeFileSync(join(HOSTILE_SEEDS, 'Tiếng Anh/2021/lighthouse.txt'), ENGLISH);
  for (const [index, text] of makeHostileTexts(150).entries()) {
    writeFileSync(join(HOSTILE_SEEDS, `${String(index).padStart(3, '0')}.txt`), text);
  }
  build(HOSTILE_SEEDS, HOSTILE_SITE);

  write(NEWS_SEEDS, makeNewsTexts());
  build(NEWS_SEEDS, NEWS_SITE);

  write(SAMPLE_SEEDS, makeSampleTexts(130));
  build(SAMPLE_SEEDS, SAMPLE_SITE);
}

function write(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function build(seeds: string, out: string): void {
  const { status, stdout, stderr } = runSeedpress('build', seeds, '--out', out);
  if (status !== 0) throw new Error(`Cannot build ${seeds} (exit code ${status})\n${stdout}${stderr}`);
}
