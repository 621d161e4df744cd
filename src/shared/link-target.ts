// Which seed a link of another one means, as it was written: the seed half notes it, the site half leads there.

/** "https:", "mailto:"; "//host" and a place on the same page are no other seed either. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|\\|#|\?|$)/i;

export interface LinkTarget {
  /** Relative to the seeds folder, with `/`, NFC; it may lead out of the folder, and then begins with `..`. */
  path: string;
  /** What follows `#`, decoded; empty without one. */
  part: string;
}

/**
 * @param from - path of the seed that holds the link, relative to the seeds folder
 * @param url - as it stands in the seed or, percent-encoded, in its page
 * @example linkTarget('a/b.md', '../c%20d.txt#e') // => {path: 'c d.txt', part: 'e'}
 * @example linkTarget('a/b.md', 'https://a.vn') // => undefined
 */
export function linkTarget(from: string, url: string): LinkTarget | undefined {
  const address = url.trim();
  // Browsers drop these before they read a scheme.
  if (ELSEWHERE.test(address.replace(/[\p{Cc}\s]/gu, ''))) return undefined;
  const [, way = '', part = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/s.exec(address) ?? [];
  const folders = way.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const name of decoded(way).split('/')) {
    if (name === '' || name === '.') continue;
    if (name === '..' && folders.length > 0 && folders.at(-1) !== '..') folders.pop();
    else folders.push(name);
  }
  return { path: folders.join('/').normalize(), part: decoded(part) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
