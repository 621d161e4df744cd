// A damaged copy of a built site: files are missing, cut short or changed.
import { cpSync, existsSync, globSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { serveFolder } from './serve-folder.ts';
import { damagedCopyPath, SITE } from './site-folders.ts';

export type Protocol = 'file' | 'http';
export type Damage = (path: string) => void;

export const damages: Readonly<Record<string, Damage>> = {
  missing: (path: string) => rmSync(path),
  'cut short': (path: string) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  'with other bytes': (path: string) => writeFileSync(path, '\0\u0001<b>;'.repeat(20)),
  'one byte changed': (path: string) => {
    const bytes = readFileSync(path);
    // Behind the head, where every byte matters. A letter, so that a twin is still a valid script.
    const at = Math.floor((bytes.length * 3) / 4);
    bytes[at] = bytes[at] === 65 ? 66 : 65;
    writeFileSync(path, bytes);
  },
};

/**
 * Opens a copy of the site in which some files and their script twins are damaged.
 *
 * @param pattern - glob of files in the built folder
 * @returns their names
 */
export async function openDamagedCopy(
  page: Page,
  address: string,
  protocol: Protocol,
  pattern: string,
  apply: Damage,
): Promise<string[]> {
  const copy = damagedCopyPath();
  rmSync(copy, { recursive: true, force: true });
  cpSync(SITE, copy, { recursive: true });
  const names = globSync(pattern, { cwd: copy });
  for (const name of names.flatMap((name) => [name, `${name}.js`])) {
    if (existsSync(join(copy, name))) apply(join(copy, name));
  }
  const { server, origin } = await serveFolder(copy);
  page.on('close', () => server.close());
  await page.goto(`${protocol === 'file' ? pathToFileURL(copy).href : origin}/${address}`);
  return names.map((name) => name.replaceAll(sep, '/'));
}
