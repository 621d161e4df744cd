// The words of a page that was built here, read back from its HTML: the last link of the proof that nothing is lost.
import { INLINE } from './allowed.ts';
import { findPageText } from './page-text.ts';

/** The rest of a tag after its name; a quoted value may hold `>`. */
const REST = '(?:"[^"]*"|[^">])*>';
/** Tags inside a line; every other tag, line breaks among them, parts words. */
const INLINE_TAG = new RegExp(`</?(?:${[...INLINE].join('|')})(?=[\\s>])${REST}`, 'g');
const TAG = new RegExp(`<${REST}`, 'g');
/** "&amp;", "&#x3C;", "&#39;": all that the pages' serialisers write. */
const REFERENCE = /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * @param html - a document's page
 * @returns the words of its title and its text, with one space between them
 * @throws Error if the page has no text of a document
 * @example readPageWords('…<main data-pagefind-body><h1>A</h1><p>b <em>c</em>d</p></main>') // => 'A b cd'
 */
export function readPageWords(html: string): string {
  const [start, end] = [findPageText(html), html.lastIndexOf('</main>')];
  if (start === undefined || end < start) throw new Error('Missing `<main data-pagefind-body>`');
  return html
    .slice(start, end)
    .replace(INLINE_TAG, '')
    .replace(TAG, ' ')
    .replace(REFERENCE, decodeReference)
    .replace(/\s+/g, ' ')
    .trim();
}

function decodeReference(_all: string, hex?: string, decimal?: string, name?: string): string {
  if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
  return decimal ? String.fromCodePoint(Number(decimal)) : (NAMED[name ?? ''] ?? '');
}
