// Compares every address of a folder with the names of its files. Files are given one by one and not kept.
import type { Fault, FaultId } from './faults.ts';
import type { FileLinks, Link, Place } from './file-links.ts';
import { resolveLink, type Target } from './resolve-link.ts';

/** A fault and the first place that has it. */
export interface Finding extends Fault, Place {
  path: string;
  /** Places that have it, too. */
  others: number;
}

export interface LinkChecker {
  /** @param path - of the file, relative to the root, with `/` */
  addFile: (path: string, file: FileLinks) => void;
  /** Files that other files link to with a fragment: give their ids to `addIds`. */
  pending: () => string[];
  addIds: (path: string, ids: ReadonlySet<string>) => void;
  /** In the order in which they were found. */
  findings: () => Finding[];
  /** Addresses that were checked. */
  count: () => number;
}

/** An address whose fragment cannot be checked before its target's ids are known. */
type Pending = FilePlace & { url: string; fragments: readonly string[] };
type FilePlace = Place & { path: string };

/**
 * @param files - of the folder, relative to it, with `/`
 * @param home - published address of the site, if there is one
 */
export function createLinkChecker(files: ReadonlySet<string>, home: string | undefined): LinkChecker {
  const found = new Map<string, Finding>();
  const pending = new Map<string, Pending[]>();
  const explain = explainMissing(files);
  let count = 0;

  const note = (id: FaultId, url: string, to: string, { path, line, column }: FilePlace) => {
    const key = `${id}\n${to}`;
    const known = found.get(key);
    if (known) known.others++;
    else found.set(key, { id, url, found: to, path, line, column, others: 0 });
  };
  const checkFragment = (path: string, ids: ReadonlySet<string>, { fragments, url, ...place }: Pending) => {
    const isThere = fragments.some((fragment) => ids.has(fragment) || fragment.toLowerCase() === 'top');
    if (!isThere && fragments.length > 0) note('dead-fragment', url, path, place);
  };
  const follow = (link: Link, path: string, ids: ReadonlySet<string>) => {
    count++;
    const place = { path, line: link.line, column: link.column };
    const to = resolveLink(link, path, home);
    if (to === undefined) return;
    if ('id' in to) return note(to.id, to.url, to.found || to.url, place);
    if (!files.has(to.path)) return note(...explain(to, link.url), place);
    const one = { ...place, url: link.url, fragments: to.fragments };
    if (to.path === path) checkFragment(path, ids, one);
    else if (to.fragments.length > 0) pending.set(to.path, [...(pending.get(to.path) ?? []), one]);
  };

  return {
    addFile(path, { links, ids, isGuarded }) {
      if (isGuarded === false) note('no-policy', '', '', { path, line: null, column: null });
      for (const link of links) follow(link, path, ids);
    },
    pending: () => [...pending.keys()],
    addIds(path, ids) {
      for (const one of pending.get(path) ?? []) checkFragment(path, ids, one);
      pending.delete(path);
    },
    findings: () => [...found.values()],
    count: () => count,
  };
}

/** @returns a function that finds out why no file has an address */
function explainMissing(files: ReadonlySet<string>) {
  let known: { folders: Set<string>; spellings: Map<string, string> } | undefined;
  return ({ path }: Target, url: string): [FaultId, string, string] => {
    known ??= {
      folders: listFolders(files),
      spellings: new Map([...files].map((file) => [normaliseName(file), file])),
    };
    const folder = path.replace(/\/$/, '');
    if (known.folders.has(folder)) return ['leads-to-folder', url, `${folder}/`];
    const spelling = known.spellings.get(normaliseName(path));
    return spelling === undefined ? ['dead-link', url, path] : ['letter-case', url, spelling];
  };
}

/** @example listFolders(new Set(['a/b/c.html'])) // => Set ['', 'a', 'a/b'] */
function listFolders(files: ReadonlySet<string>): Set<string> {
  const folders = new Set(['']);
  for (const file of files) {
    for (let at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1)) folders.add(file.slice(0, at));
  }
  return folders;
}

/** Some systems do not tell names of the same form apart. */
function normaliseName(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
