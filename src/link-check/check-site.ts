// Reads a built folder file by file and finds the addresses in it that lead nowhere. Only the files' names stay in memory.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../shared/diagnostic.ts';
import { faults } from './faults.ts';
import { createLinkChecker, type Finding } from './link-checker.ts';
import { readPage } from './read-page.ts';
import { findReader } from './readers.ts';

const HOME = 'index.html';

export interface SiteReport {
  diagnostics: Diagnostic[];
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
  for await (const name of walkFiles(site, '')) names.add(name);
  const checker = createLinkChecker(names, await readHome(site));
  let files = 0;
  for (const name of names) {
    const read = findReader(name);
    if (!read) continue;
    checker.addFile(name, read(await readFile(join(site, name), 'utf8')));
    files++;
  }
  for (const name of checker.pending()) {
    const ids = findReader(name)?.(await readFile(join(site, name), 'utf8')).ids;
    if (ids) checker.addIds(name, ids);
  }
  return {
    diagnostics: checker.findings().map((finding) => createDiagnostic(finding, shown)),
    files,
    links: checker.count(),
  };
}

/** In the order of their names; a name that begins with a dot is no part of a site. */
async function* walkFiles(site: string, folder: string): AsyncGenerator<string> {
  const entries = await readdir(join(site, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* walkFiles(site, `${folder}${entry.name}/`);
    else yield folder + entry.name;
  }
}

/** @returns the address of the site, which its home page names if it is published */
async function readHome(site: string): Promise<string | undefined> {
  const { canonical } = readPage(await readFile(join(site, HOME), 'utf8'));
  return /^https?:/.test(canonical) ? canonical.replace(/[^/]*$/, '') : undefined;
}

function createDiagnostic(
  { id, url, found, path, line, column, others }: Finding,
  shown: string,
): Diagnostic {
  const { reason, note } = faults[id];
  const more = others > 0 ? `; so in ${others} more ${others === 1 ? 'place' : 'places'}` : '';
  const place = { path: `${shown}/${path}`, line, column };
  return { ...place, level: 'error', ruleId: id, reason: reason(url, found) + more, note };
}
