// Links to other seeds are collected with their places; whether these seeds exist is known once all are read.
import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { decodePercents, linkTarget } from '../../shared/link-target.ts';
import type { SeedLink } from '../data.ts';

/**
 * Add the links to other seeds to `file.data.links`.
 *
 * @param tree - of the document or a part of it
 * @param text - of the whole seed
 * @param start - offset of the document in it, in characters; the tree's lines are counted from there
 */
export function collectLinks(tree: Nodes, file: VFile, text: string, start: number): void {
  const linesBefore = text.slice(0, start).split('\n').length - 1;
  const findPlace = createPlaceFinder(text);
  const links: SeedLink[] = [];
  visit(tree, 'element', ({ tagName, properties, position }) => {
    if (tagName !== 'a' || !('href' in properties)) return;
    const url = String(properties['href']);
    const target = url.startsWith('#')
      ? { path: file.path ?? '', part: decodePercents(url.slice(1)).normalize().trim() }
      : linkTarget(file.path ?? '', url);
    if (!target || (url.startsWith('#') && target.part === '')) return;
    const name = properties['dataWiki'];
    const link = { url, ...target, ...(typeof name === 'string' && { name }) };
    if (position) {
      const { line, column } = position.start;
      links.push({ ...link, line: line + linesBefore, column });
    } else links.push({ ...link, ...findPlace(url) });
  });
  if (links.length > 0) file.data.links = [...(file.data.links ?? []), ...links];
}

/** Markdown that holds HTML is parsed twice, which loses the places. Links come in order, so the search goes on from the last. */
function createPlaceFinder(text: string): (url: string) => Pick<SeedLink, 'line' | 'column'> {
  let [at, line] = [0, 1];
  return (url) => {
    const written = text.indexOf(url, at);
    // Markdown encodes the letters of an address.
    const index = written < 0 ? text.indexOf(decodePercents(url), at) : written;
    if (index < 0) return { line: 1, column: 1 };
    line += text.slice(at, index).split('\n').length - 1;
    at = index;
    return { line, column: index - text.lastIndexOf('\n', index - 1) };
  };
}
