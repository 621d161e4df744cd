// Reads a built folder file by file and says what in it leads nowhere. The names of all files are kept meanwhile, not the files.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../shared/diagnostic.ts';
import { checkLinks, type Finding } from './check.ts';
import { faults } from './faults.ts';
import { readerFor } from './index.ts';
import { readPage } from './read-page.ts';

const HOME = 'index.html';

export interface SiteReport {
  rows: Diagnostic[];
  /** Files that were read. */
  files: number;
  /** Addresses in them. */
  links: number;
}

/**
 * @param site - the built folder, absolute
 * @param shown - the same, as the user should see it
 */
export async function checkSite(site: string, shown: string): Promise<SiteReport> {
  const names = new Set<string>();
  for await (const name of filesIn(site, '')) names.add(name);
  const check = checkLinks(names, await homeOf(site));
  let files = 0;
  for (const name of names) {
    const read = readerFor(name);
    if (!read) continue;
    check.add(name, read(await readFile(join(site, name), 'utf8')));
    files++;
  }
  for (const name of check.wanted()) {
    const ids = readerFor(name)?.(await readFile(join(site, name), 'utf8')).ids;
    if (ids) check.tell(name, ids);
  }
  return { rows: check.findings().map((finding) => rowOf(finding, shown)), files, links: check.count() };
}

/** In the order of their names; what begins with a dot is no part of a site. */
async function* filesIn(site: string, folder: string): AsyncGenerator<string> {
  const entries = await readdir(join(site, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesIn(site, `${folder}${entry.name}/`);
    else yield folder + entry.name;
  }
}

/** A published site says on its home page where that is. */
async function homeOf(site: string): Promise<string | undefined> {
  const { canonical } = readPage(await readFile(join(site, HOME), 'utf8'));
  return /^https?:/.test(canonical) ? canonical.replace(/[^/]*$/, '') : undefined;
}

function rowOf({ id, url, found, path, line, column, others }: Finding, shown: string): Diagnostic {
  const { reason, note } = faults[id];
  const more = others > 0 ? `; so in ${others} more ${others === 1 ? 'place' : 'places'}` : '';
  const place = { path: `${shown}/${path}`, line, column };
  return { ...place, level: 'error', ruleId: id, reason: reason(url, found) + more, note };
}
