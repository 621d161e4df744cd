// While developing, pages and search follow the folder that is served.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { TEXT, writeSeeds } from './support/write-seeds.ts';

const ROOT = join(import.meta.dirname, '..');

test('dev searches the folder that it serves, and follows a new, a changed and a deleted seed', async ({
  page,
}) => {
  const seeds = writeSeeds('dev', { 'song.txt': TEXT });
  const { address, stop } = await startDev(seeds);
  const results = page.locator('[data-result]');
  const search = async (query: string) => {
    await page.goto(`${address}search.html?q=${encodeURIComponent(query)}`);
  };
  const seed = join(seeds, 'voi.txt');
  const steps: [change: () => void, query: string, found: number][] = [
    [() => {}, 'sông Hương', 1],
    [() => {}, 'voi', 0],
    [() => writeFileSync(seed, 'Con voi\n\nMột con voi uống nước bên suối.\n'), 'voi', 1],
    [() => writeFileSync(seed, 'Con hươu\n\nMột con hươu uống nước bên suối.\n'), 'hươu', 1],
    [() => rmSync(seed), 'hươu', 0],
  ];
  try {
    for (const [change, query, found] of steps) {
      change();
      await expect(async () => {
        await search(query);
        await expect(page.locator('main')).toContainText(/kết quả|Không tìm thấy/);
        await expect(results).toHaveCount(found, { timeout: 1000 });
      }).toPass();
    }
  } finally {
    await stop();
  }
});

async function startDev(seeds: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/index.ts'), 'dev', seeds, '--port', '4750'], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', INIT_CWD: ROOT },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const [found] = /http:\/\/localhost:\d+\//.exec(text) ?? [];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`dev ended: ${text}`)));
  });
  return {
    address,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
