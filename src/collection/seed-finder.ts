// Which seed an author means by a link, whatever program the link was written for: with another ending or none, in other
// capitals, to a folder, or by name alone, as Obsidian writes it.

/** A seed that links can lead to. */
export interface Linkable {
  /** Relative to the seeds folder, with `/`. */
  path: string;
  /** Other names that its author gave it, by which a wiki link may call it. */
  aliases?: readonly string[];
  /** Called by a wiki link where no document has such a file name or alias. */
  title?: string;
}

export interface WrittenLink {
  /** Path that the address leads to, relative to the seeds folder. */
  path: string;
  /** Name that a wiki link calls, as it is written: "Trang", "folder/Trang". */
  name?: string | undefined;
}

/** A seed, or a folder without a seed of its own. */
export type Found = { seed: string; others: readonly string[] } | { folder: string };

/** Endings of documents, in the order in which a seed is chosen if two have the same name. */
const ENDINGS = ['md', 'mdx', 'markdown', 'html', 'htm', 'xhtml', 'txt'];
const ENDING = /\.(?:md|mdx|markdown|mdown|mkd|html?|xhtml|php|aspx?|txt|text|rst|org|adoc)$/;
/** Files that speak for their folder. */
const FOLDER_FILES = ['index', '_index', 'readme'];
const FOLDER_FILE = /(?:^|\/)(?:index|_index|readme|default)$/;

/** @returns a function that finds what a link of a seed means */
export function createSeedFinder(
  seeds: readonly Linkable[],
): (from: string, link: WrittenLink) => Found | undefined {
  const index = indexSeeds(seeds);

  function findPath(path: string): string | undefined {
    const key = comparable(path);
    const [first] = index.exact.get(path.normalize()) ?? index.paths.get(key) ?? [];
    return first ?? index.stems.get(key)?.[0] ?? index.stems.get(key.replace(ENDING, ''))?.[0];
  }

  function findFolder(path: string): Found | undefined {
    const key = comparable(path);
    const folder = FOLDER_FILE.test(key.replace(ENDING, '')) ? key.split('/').slice(0, -1).join('/') : key;
    const written = index.folders.get(folder);
    if (written === undefined) return undefined;
    const own = FOLDER_FILES.map((name) => findStem(folder === '' ? name : `${folder}/${name}`)).find(
      Boolean,
    );
    return own === undefined ? { folder: written } : { seed: own, others: [] };
  }

  function findStem(stem: string): string | undefined {
    return index.stems.get(stem)?.[0];
  }

  function findName(from: string, name: string): Found | undefined {
    const key = comparable(name).replace(/^(?:\.?\/)+/, '');
    const stem = key.replace(ENDING, '');
    const rooted = findPath(key);
    if (rooted !== undefined && key.includes('/')) return { seed: rooted, others: [] };
    const last = stem.slice(stem.lastIndexOf('/') + 1);
    const namesakes = index.files.get(last) ?? [];
    const ends = namesakes.filter((path) => {
      const whole = comparable(path);
      return [whole, stemOf(whole)].some((way) => `/${way}`.endsWith(`/${stem}`));
    });
    const found = ends.length > 0 ? ends : (index.aliases.get(key) ?? index.titles.get(key) ?? []);
    const [first, ...others] = sortByNearness(from, found);
    return first === undefined ? undefined : { seed: first, others };
  }

  return (from, { path, name }) => {
    const seed = findPath(path);
    if (seed !== undefined) return { seed, others: [] };
    const named = name === undefined ? undefined : findName(from, name);
    return named ?? findFolder(path);
  };
}

function indexSeeds(seeds: readonly Linkable[]) {
  const [exact, paths, stems, files, aliases, titles] = Array.from(
    { length: 6 },
    () => new Map<string, string[]>(),
  ) as [Groups, Groups, Groups, Groups, Groups, Groups];
  const folders = new Map([['', '']]);
  const sorted = seeds.map((seed) => ({ ...seed, rank: rankEnding(seed.path) }));
  sorted.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
  for (const { path, aliases: others = [], title } of sorted) {
    const key = comparable(path);
    const stem = stemOf(key);
    add(exact, path.normalize(), path);
    add(paths, key, path);
    add(stems, stem, path);
    for (const name of new Set([stem, key])) add(files, name.slice(name.lastIndexOf('/') + 1), path);
    for (const name of new Set(others.map(comparable))) add(aliases, name, path);
    if (title !== undefined) add(titles, comparable(title), path);
    const written = path.split('/').slice(0, -1);
    for (let depth = written.length; depth > 0; depth--) {
      const folder = written.slice(0, depth).join('/');
      if (!folders.has(comparable(folder))) folders.set(comparable(folder), folder);
    }
  }
  return { exact, paths, stems, files, aliases, titles, folders };
}

type Groups = Map<string, string[]>;

function add(groups: Groups, key: string, path: string): void {
  const group = groups.get(key);
  if (group) group.push(path);
  else groups.set(key, [path]);
}

function rankEnding(path: string): number {
  const rank = ENDINGS.indexOf(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  return rank < 0 ? ENDINGS.length : rank;
}

/** Most of the folders in common first, then the fewest folders, then in order of their paths. */
function sortByNearness(from: string, paths: readonly string[]): string[] {
  const own = comparable(from).split('/').slice(0, -1);
  const near = (path: string) => {
    const folders = comparable(path).split('/').slice(0, -1);
    const apart = folders.findIndex((folder, depth) => folder !== own[depth]);
    return { common: apart < 0 ? folders.length : apart, depth: folders.length };
  };
  return paths
    .map((path) => ({ path, ...near(path) }))
    .sort((a, b) => b.common - a.common || a.depth - b.depth || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}

/** In one Unicode form and in small letters: file systems differ in both. */
function comparable(path: string): string {
  return path.normalize().toLowerCase().normalize();
}

/** Without the ending of its name. */
function stemOf(path: string): string {
  const [slash, dot] = [path.lastIndexOf('/'), path.lastIndexOf('.')];
  return dot > slash + 1 ? path.slice(0, dot) : path;
}
