// One page of every kind that a built folder has, so that tests cover kinds of pages that are added later.
import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SitePage {
  /** Such as `home`, `document`, `section/*`, `date/#`: words of addresses as `*`, numbers as `#`. */
  kind: string;
  /** Relative to the built folder, with `/`. */
  path: string;
}

export interface DocumentPage {
  path: string;
  /** Path of its seed. */
  seed: string;
}

/** Characters of a page that include the name of its seed. */
const HEAD_LENGTH = 8_000;
/** Larger pages have tests of their own. */
const MOST_BYTES = 100_000;

export function listDocumentPages(site: string): DocumentPage[] {
  return listPaths(site).flatMap((path) => {
    const seed = readSeed(site, path);
    return seed === undefined ? [] : [{ path, seed }];
  });
}

/** @returns the largest page of each kind, since it shows the most */
export function listPageKinds(site: string): SitePage[] {
  const folders = new Set(listDocumentPages(site).flatMap(({ path }) => listParents(path)));
  const kinds = new Map<string, { path: string; size: number }>();
  for (const path of listPaths(site)) {
    const kind = readSeed(site, path) === undefined ? classifyPage(path, folders) : 'document';
    const { size } = statSync(join(site, path));
    if (size <= MOST_BYTES && size > (kinds.get(kind)?.size ?? 0)) kinds.set(kind, { path, size });
  }
  return [...kinds].map(([kind, { path }]) => ({ kind, path }));
}

/** @throws Error if there is none, so that a sample that changed is noticed */
export function findPage(site: string, seed: string): string {
  const found = listDocumentPages(site).find((page) => page.seed === seed);
  if (!found) throw new Error(`Cannot find a page made of \`${seed}\` in \`${site}\``);
  return found.path;
}

function classifyPage(path: string, folders: ReadonlySet<string>): string {
  const [top = '', ...rest] = path.replace(/\.html$/, '').split('/');
  if (rest.length === 0) return top === 'index' ? 'home' : top;
  const shape = rest.map((part) => (part === 'index' ? part : /^\d+$/.test(part) ? '#' : '*'));
  // Folders lie as deep as their owner likes.
  return folders.has(dirname(path)) ? `section/${shape.at(-1)}` : [top, ...shape].join('/');
}

/** @example above('a/b/c.html') // => ['a/b', 'a'] */
function listParents(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...listParents(folder)];
}

function listPaths(site: string): string[] {
  return globSync('**/*.html', { cwd: site })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function readSeed(site: string, path: string): string | undefined {
  const head = readFileSync(join(site, path), 'utf8').slice(0, HEAD_LENGTH);
  const content = /<meta name="?seed"? content="([^"]*)"/.exec(head)?.[1];
  return content
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
