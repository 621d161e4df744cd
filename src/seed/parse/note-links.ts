// Links to other documents of the folder are noted where they stand: whether these exist is known when all are read.
import type { Element, Nodes } from 'hast';
import type { VFile } from 'vfile';
import { linkTarget } from '../../shared/link-target.ts';
import type { SeedLink } from '../data.ts';

/**
 * Note them on `file.data.links`.
 *
 * @param node - what the document is made of
 * @param text - of the whole seed
 * @param start - where in it the document begins, in characters; the node's lines are counted from there
 */
export function noteLinks(node: Nodes, file: VFile, text: string, start: number): void {
  const linesBefore = text.slice(0, start).split('\n').length - 1;
  const find = createFinder(text);
  const links = linksIn(node).flatMap(({ properties, position }): SeedLink[] => {
    const url = String(properties['href']);
    const target = linkTarget(file.path ?? '', url);
    if (!target) return [];
    if (!position) return [{ url, path: target.path, ...find(url) }];
    const { line, column } = position.start;
    return [{ url, path: target.path, line: line + linesBefore, column }];
  });
  if (links.length > 0) file.data.links = [...(file.data.links ?? []), ...links];
}

function linksIn(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const below = node.children.flatMap((child) => linksIn(child));
  const isLink = node.type === 'element' && node.tagName === 'a' && 'href' in node.properties;
  return isLink ? [node, ...below] : below;
}

/** Markdown with HTML in it is read twice, and forgets its places: what comes in order is looked for in order. */
function createFinder(text: string): (words: string) => Pick<SeedLink, 'line' | 'column'> {
  let [at, line] = [0, 1];
  return (words) => {
    const index = text.indexOf(words, at);
    if (index < 0) return { line: 1, column: 1 };
    line += text.slice(at, index).split('\n').length - 1;
    at = index;
    return { line, column: index - text.lastIndexOf('\n', index - 1) };
  };
}
