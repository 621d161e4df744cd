// Builds the site to measure by the command, and maps its pages to seeds.
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { runSeedpress } from '../../../support/run-command.ts';

const LANG = /<html[^>]* lang="([^"]*)"/;
const SEED = /<meta name="seed" content="([^"]*)"/;
const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

export interface Document {
  /** Path below the folder of seeds. */
  seed: string;
  /** BCP 47. */
  lang: string;
}

/** @throws Error with the output of the command if it builds no site */
export function buildSite(seeds: string, out: string): void {
  const { status, stdout, stderr } = runSeedpress('build', seeds, '--out', out);
  // Refused seeds have no page, and are missing from the rankings; the others can be measured.
  if (status === 1) console.log(`Some documents were refused: npm run check:seeds -- ${seeds}`);
  else if (status !== 0) throw new Error(`Cannot build ${seeds} (exit code ${status})\n${stdout}${stderr}`);
}

/** @returns address of a page below the site's root → the document on it */
export function readDocuments(site: string): Map<string, Document> {
  const documents = new Map<string, Document>();
  for (const name of globSync('**/*.html', { cwd: site })) {
    const html = readFileSync(join(site, name), 'utf8');
    const seed = SEED.exec(html)?.[1];
    if (seed === undefined) continue;
    const document = { seed: decodeEntities(seed).normalize('NFC'), lang: LANG.exec(html)?.[1] ?? '' };
    documents.set(name.replaceAll(sep, '/'), document);
  }
  if (documents.size === 0) throw new Error(`Cannot measure \`${site}\`: no page in it names its seed`);
  return documents;
}

/** Decodes the entities of an attribute. */
function decodeEntities(attribute: string): string {
  return attribute.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (entity, hex, code, name) =>
    code ? String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)) : (ENTITIES[name] ?? entity),
  );
}
