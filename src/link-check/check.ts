// Holds every address of a folder against the names of its files. Files are given one by one and forgotten.
import type { Fault, FaultId } from './faults.ts';
import type { Link, Linked } from './link.ts';
import { resolve, type Target } from './resolve.ts';

/** A fault, where it was met first, and in how many places more. */
export interface Finding extends Fault {
  path: string;
  line: number | null;
  column: number | null;
  others: number;
}

export interface LinkCheck {
  /** @param path - of the file, relative to the root, with `/` */
  add: (path: string, linked: Linked) => void;
  /** Files that were spoken of with a fragment from elsewhere: their ids are still to be told. */
  wanted: () => string[];
  tell: (path: string, ids: ReadonlySet<string>) => void;
  /** In the order in which they were met. */
  findings: () => Finding[];
  /** How many addresses were held against the folder. */
  count: () => number;
}

type Waiting = Place & { url: string; fragments: readonly string[] };
type Place = Pick<Finding, 'path' | 'line' | 'column'>;

/**
 * @param files - of the folder, relative to it, with `/`
 * @param home - published address of the site, if there is one
 */
export function checkLinks(files: ReadonlySet<string>, home: string | undefined): LinkCheck {
  const found = new Map<string, Finding>();
  const waiting = new Map<string, Waiting[]>();
  const explain = explainMissing(files);
  let count = 0;

  const note = (id: FaultId, url: string, to: string, { path, line, column }: Place) => {
    const key = `${id}\n${to}`;
    const known = found.get(key);
    if (known) known.others++;
    else found.set(key, { id, url, found: to, path, line, column, others: 0 });
  };
  const seek = (path: string, ids: ReadonlySet<string>, { fragments, url, ...place }: Waiting) => {
    const isThere = fragments.some((fragment) => ids.has(fragment) || fragment.toLowerCase() === 'top');
    if (!isThere && fragments.length > 0) note('dead-fragment', url, path, place);
  };
  const follow = (link: Link, path: string, ids: ReadonlySet<string>) => {
    count++;
    const place = { path, line: link.line, column: link.column };
    const to = resolve(link, path, home);
    if (to === undefined) return;
    if ('id' in to) return note(to.id, to.url, to.found || to.url, place);
    if (!files.has(to.path)) return note(...explain(to, link.url), place);
    const one = { ...place, url: link.url, fragments: to.fragments };
    if (to.path === path) seek(path, ids, one);
    else if (to.fragments.length > 0) waiting.set(to.path, [...(waiting.get(to.path) ?? []), one]);
  };

  return {
    add(path, { links, ids, guarded }) {
      if (guarded === false) note('no-policy', '', '', { path, line: null, column: null });
      for (const link of links) follow(link, path, ids);
    },
    wanted: () => [...waiting.keys()],
    tell(path, ids) {
      for (const one of waiting.get(path) ?? []) seek(path, ids, one);
      waiting.delete(path);
    },
    findings: () => [...found.values()],
    count: () => count,
  };
}

/** @returns a function that says what is wrong with an address to which no file answers */
function explainMissing(files: ReadonlySet<string>) {
  let known: { folders: Set<string>; spellings: Map<string, string> } | undefined;
  return ({ path }: Target, url: string): [FaultId, string, string] => {
    known ??= {
      folders: foldersOf(files),
      spellings: new Map([...files].map((file) => [loose(file), file])),
    };
    const folder = path.replace(/\/$/, '');
    if (known.folders.has(folder)) return ['leads-to-folder', url, `${folder}/`];
    const spelling = known.spellings.get(loose(path));
    return spelling === undefined ? ['dead-link', url, path] : ['letter-case', url, spelling];
  };
}

/** @example foldersOf(new Set(['a/b/c.html'])) // => Set ['', 'a', 'a/b'] */
function foldersOf(files: ReadonlySet<string>): Set<string> {
  const folders = new Set(['']);
  for (const file of files) {
    for (let at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1)) folders.add(file.slice(0, at));
  }
  return folders;
}

/** Names that some system takes for one. */
function loose(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
