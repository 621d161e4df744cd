// Markdown's own tree, for a text of any length.
import type { Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { plainParagraphs } from '../plain-fallback.ts';
import { type Chunk, splitIntoChunks } from './chunks.ts';
import { keepCodeInCells } from './code-in-cells.ts';
import { isTooDeep, splitAtDeepBlocks } from './deep-blocks.ts';

const markdown = remark().use(remarkGfm).freeze();

const REFERENCE = /\[((?:[^\][\\]|\\.){1,999})\]/g;
/** Ends the stubs before it; no text has this character, so nothing refers to it. */
const LAST_STUB = '[\ufdd0]: #\n\n';

/** @param chunks - of the text, in which it is parsed */
export function parseMarkdownTree(text: string, chunks: Iterable<Chunk> = chunksFor(text)): Root {
  const labelled = Array.from(chunks, (chunk) => ({ ...chunk, labels: collectLabels(chunk.root) }));
  const all = new Set(labelled.flatMap(({ labels }) => [...labels]));
  const children: RootContent[] = [];
  let [offset, line] = [0, 0];
  for (const { text: chunk, root, labels } of labelled) {
    const stubs = isTooDeep(chunk) ? '' : stubsFor(chunk, all, labels);
    const nodes = stubs ? parseChunk(stubs + chunk).children : root.children;
    const shift = { offset: offset - stubs.length, line: line - countNewlines(stubs) };
    for (const node of nodes) {
      if ((node.position?.start.offset ?? 0) < stubs.length) continue;
      if (offset > 0 || stubs) shiftPositions(node, shift);
      children.push(node);
    }
    offset += chunk.length;
    line += countNewlines(chunk);
  }
  const tree: Root = { type: 'root', children };
  keepCodeInCells(tree, text, (rows) => {
    const stubs = stubsFor(rows, all, new Set());
    return parseChunk(stubs + rows);
  });
  return tree;
}

function chunksFor(text: string): Chunk[] {
  return splitAtDeepBlocks(text).flatMap((part) => [...splitIntoChunks(part, parseChunk)]);
}

/** Text nested deeper than anyone reads takes the parser minutes; it is shown as it is typed. */
export function parseChunk(text: string): Root {
  return isTooDeep(text) ? plainParagraphs(text) : markdown.parse(text);
}

/** Stubs of the definitions that a chunk refers to and that stand elsewhere: the parser must know them. */
function stubsFor(chunk: string, all: ReadonlySet<string>, own: ReadonlySet<string>): string {
  if (all.size === own.size) return '';
  const needed = new Map<string, string>();
  for (const [, label = ''] of chunk.matchAll(REFERENCE)) {
    const key = normaliseLabel(label);
    if (all.has(key) && !own.has(key)) needed.set(key, label.replace(/\s+/g, ' ').trim());
  }
  if (needed.size === 0) return '';
  const notes = [...needed.values()].filter((label) => label.startsWith('^'));
  const links = [...needed.values()].filter((label) => !label.startsWith('^'));
  return [
    ...notes.map((label) => `[${label}]: .\n\n`),
    ...links.map((label) => `[${label}]: #\n\n`),
    LAST_STUB,
  ].join('');
}

function collectLabels(root: Root): Set<string> {
  const labels = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'definition') labels.add(normaliseLabel(node.label ?? node.identifier));
    if (node.type === 'footnoteDefinition') labels.add(normaliseLabel(`^${node.label ?? node.identifier}`));
  });
  return labels;
}

/** Labels that differ only in case or blanks are the same. */
function normaliseLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}

function countNewlines(text: string): number {
  return text.split('\n').length - 1;
}

function shiftPositions(tree: Nodes, shift: { offset: number; line: number }): void {
  visit(tree, ({ position }) => {
    for (const point of [position?.start, position?.end]) {
      if (!point) continue;
      point.line += shift.line;
      point.offset = (point.offset ?? 0) + shift.offset;
    }
  });
}
