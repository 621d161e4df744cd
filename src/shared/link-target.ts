// Which seed a link in another seed means. Converting notes it, and the page links to that seed's page.

/** "https:", "mailto:", "//host"; a fragment of the same page. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|\\|#|\?|$)/i;
/** "%E1%BB%81" */
const ENCODED = /(?:%[\da-f]{2}){1,2000}/gi;

export interface LinkTarget {
  /** Relative to the seeds folder, with `/`, NFC; begins with `..` if it leads out of the folder. */
  path: string;
  /** Fragment, decoded; empty without one. */
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
  // Browsers remove these before they read a scheme.
  if (ELSEWHERE.test(address.replace(/[\p{Cc}\s]/gu, ''))) return undefined;
  const [, way = '', part = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/s.exec(address) ?? [];
  // Browsers read a backslash as a slash; Markdown encodes it.
  const names = decodePercents(way).replaceAll('\\', '/');
  const folders = names.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const name of names.split('/')) {
    if (name === '' || name === '.') continue;
    if (name === '..' && folders.length > 0 && folders.at(-1) !== '..') folders.pop();
    else folders.push(name);
  }
  return { path: folders.join('/').normalize(), part: decodePercents(part).normalize() };
}

/** @returns the text with all that can be decoded as UTF-8 decoded, and the rest as it is */
export function decodePercents(text: string): string {
  return text.replace(ENCODED, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}
