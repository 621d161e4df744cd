// Where an address leads, as both a browser with the folder on disk and one with the site below some path take it.
import type { Fault, FaultId } from './faults.ts';
import type { Link } from './link.ts';

/** A place that no address can name, so that what climbs out of the folder shows. */
const ROOT = 'http://folder.invalid/~root~/';
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const WEB = /^https?:/i;
const ELSEWHERE = new Set(['http', 'https', 'mailto', 'tel']);
/** Browsers take a backslash for a slash. */
const ROOTED = /^[/\\]/;

export interface Target {
  /** Of the file, relative to the root; ends in `/`, or is empty, for a folder. */
  path: string;
  /** As an id may be written: percent-encoded or not. Empty without one. */
  fragments: readonly string[];
}

/**
 * @param from - path of the file that holds the address
 * @param home - published address of the site, with `/` at its end; `undefined` if none is known
 * @returns `undefined` where an address rightly leads elsewhere
 * @example resolve({ url: '../c.html#d', … }, 'a/b.html', undefined) // => { path: 'c.html', fragments: ['d', 'd'] }
 */
export function resolve(
  { url, way }: Pick<Link, 'url' | 'way'>,
  from: string,
  home: string | undefined,
): Target | Fault | undefined {
  const fault = (id: FaultId, found = ''): Fault => ({ id, url, found });
  if (ROOTED.test(url)) return fault('absolute-link');
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined)
    return inFolder(url, ROOT + from.split('/').map(encodeURIComponent).join('/'), fault);
  if (home !== undefined && url.startsWith(home)) {
    return way === 'named' ? inFolder(`./${url.slice(home.length)}`, ROOT, fault) : fault('absolute-link');
  }
  if (way === 'loaded') {
    if (scheme === 'data') return undefined;
    return fault(WEB.test(url) ? 'other-origin' : 'unsafe-scheme', `${scheme}:`);
  }
  if (!ELSEWHERE.has(scheme)) return fault('unsafe-scheme', `${scheme}:`);
  return undefined;
}

function inFolder(url: string, base: string, fault: (id: FaultId) => Fault): Target | Fault {
  try {
    const { pathname, hash, origin } = new URL(url, base);
    const root = new URL(ROOT);
    if (origin !== root.origin || !pathname.startsWith(root.pathname)) return fault('leaves-folder');
    const path = decodeURIComponent(pathname.slice(root.pathname.length));
    const raw = hash.slice(1).replace(/:~:.*$/s, '');
    return { path, fragments: raw === '' ? [] : [raw, decode(raw)] };
  } catch {
    return fault('not-an-address');
  }
}

/** A browser that cannot decode a fragment takes it as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
