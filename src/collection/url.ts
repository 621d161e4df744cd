// Addresses inside the site. Links are relative, so that the built folder works at any path and from disk.
import type { Doc } from './doc.ts';

/** Path of a document's page in the built folder. */
export function documentPath(doc: Pick<Doc, 'id'>): string {
  return `${doc.id}.html`;
}

/**
 * Path of a page of a list. No address of a document has a dot, so none can collide.
 *
 * @param address - folder of the list
 * @example listingPath('luat/nam-2023') // => 'luat/nam-2023/index.html'
 * @example listingPath('all', 2) // => 'all/index.2.html'
 */
export function listingPath(address: string, page = 1): string {
  return `${address}/${page === 1 ? 'index' : `index.${page}`}.html`;
}

/**
 * Relative path from a page to the root of the site.
 *
 * @example pathToRoot('luat/2023/a.html') // => '../../'
 * @example pathToRoot('a.html') // => './'
 */
export function pathToRoot(page: string): string {
  return '../'.repeat(page.split('/').length - 1) || './';
}

/**
 * @param from - path of the page that holds the link, relative to the root
 * @param to - path of the page it leads to, relative to the root
 * @example relativeUrl('a/b.html', 'c.html') // => '../c.html'
 */
export function relativeUrl(from: string, to: string): string {
  return pathToRoot(from) + to;
}
