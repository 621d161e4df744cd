// Where an address leads, both for a browser that opens the folder from disk and for one that visits the site at some path.
import type { Fault, FaultId } from './faults.ts';
import type { Link } from './file-links.ts';

/** No address can contain this path, so that one that climbs out of the folder is found. */
const ROOT = 'http://folder.invalid/~root~/';
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const WEB = /^https?:/i;
const ELSEWHERE = new Set(['http', 'https', 'mailto', 'tel']);
/** Browsers read a backslash as a slash. */
const ROOTED = /^[/\\]/;

export interface Target {
  /** Path of the file, relative to the root; of a folder it ends in `/` or is empty. */
  path: string;
  /** Both forms that the id may have: percent-encoded or not. Empty without a fragment. */
  fragments: readonly string[];
}

/**
 * @param from - path of the file that holds the address
 * @param home - published address of the site, with `/` at its end; `undefined` if none is known
 * @returns `undefined` if the address leads elsewhere and may
 * @example resolveLink({ url: '../c.html#d', … }, 'a/b.html', undefined) // => { path: 'c.html', fragments: ['d', 'd'] }
 */
export function resolveLink(
  { url, kind }: Pick<Link, 'url' | 'kind'>,
  from: string,
  home: string | undefined,
): Target | Fault | undefined {
  const fault = (id: FaultId, found = ''): Fault => ({ id, url, found });
  if (ROOTED.test(url)) return fault('absolute-link');
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined)
    return resolveInFolder(url, ROOT + from.split('/').map(encodeURIComponent).join('/'), fault);
  if (home !== undefined && url.startsWith(home)) {
    return kind === 'named'
      ? resolveInFolder(`./${url.slice(home.length)}`, ROOT, fault)
      : fault('absolute-link');
  }
  if (kind === 'loaded') {
    if (scheme === 'data') return undefined;
    return fault(WEB.test(url) ? 'other-origin' : 'unsafe-scheme', `${scheme}:`);
  }
  if (!ELSEWHERE.has(scheme)) return fault('unsafe-scheme', `${scheme}:`);
  return undefined;
}

function resolveInFolder(url: string, base: string, fault: (id: FaultId) => Fault): Target | Fault {
  try {
    const { pathname, hash, origin } = new URL(url, base);
    const root = new URL(ROOT);
    if (origin !== root.origin || !pathname.startsWith(root.pathname)) return fault('leaves-folder');
    const path = decodeURIComponent(pathname.slice(root.pathname.length));
    const raw = hash.slice(1).replace(/:~:.*$/s, '');
    return { path, fragments: raw === '' ? [] : [raw, decodeFragment(raw)] };
  } catch {
    return fault('not-an-address');
  }
}

/** As browsers do, leaves a fragment that cannot be decoded as it is. */
function decodeFragment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
