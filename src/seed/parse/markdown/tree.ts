// Markdown's own tree, of a text of any length.
import type { Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { typed } from '../as-typed.ts';
import { type Piece, piecesOf } from './pieces.ts';

const markdown = remark().use(remarkGfm).freeze();

const DEEPEST = 200;
/** `> - > - …` many times over, or marks of emphasis by the thousand at a word. */
const DEEP =
  /^(?:[ \t]{0,4}(?:[-+*>]|\d{1,9}[.)])){200}[^*-]|[^\s*][*]{1000}|[*]{1000}[^\s*]|[^\s_]_{1000}|_{1000}[^\s_]/m;
/** An item of a list in a list in a list … */
const INDENTED = /^[ \t]{200,}(?:[-+*]|\d{1,9}[.)])[ \t]/gm;
/** Shorter texts are read in one piece. */
const LONG = 20_000;
const REFERENCE = /\[((?:[^\][\\]|\\.){1,999})\]/g;
/** Ends the stub before it; no text has this character, nor can refer to it. */
const LAST_STUB = '[\ufdd0]: #\n\n';

/** @param pieces - of the text, in which it is read */
export function markdownTree(text: string, pieces: Iterable<Piece> = piecesFor(text)): Root {
  const read = Array.from(pieces, (piece) => ({ ...piece, labels: labelsIn(piece.root) }));
  const all = new Set(read.flatMap(({ labels }) => [...labels]));
  const children: RootContent[] = [];
  let [offset, line] = [0, 0];
  for (const { text: piece, root, labels } of read) {
    const stubs = isDeep(piece) ? '' : stubsFor(piece, all, labels);
    const nodes = stubs ? parse(stubs + piece).children : root.children;
    const shift = { offset: offset - stubs.length, line: line - newlines(stubs) };
    for (const node of nodes) {
      if ((node.position?.start.offset ?? 0) < stubs.length) continue;
      if (offset > 0 || stubs) move(node, shift);
      children.push(node);
    }
    offset += piece.length;
    line += newlines(piece);
  }
  return { type: 'root', children };
}

function piecesFor(text: string): Piece[] {
  const parts = DEEP.test(text) ? [...deepApart(text)] : [text];
  return parts.flatMap((text) =>
    text.length > LONG ? [...piecesOf(text, parse)] : [{ text, root: parse(text) }],
  );
}

/** What is nested deeper than anyone reads takes the parser minutes; it is shown as it is typed. */
export function parse(text: string): Root {
  return isDeep(text) ? typed(text) : markdown.parse(text);
}

/** What stands around a block that is too deep is read as it is meant. */
function* deepApart(text: string): Generator<string> {
  let calm = '';
  for (const block of text.split(/(?<=\n[ \t]*\n)/)) {
    if (!DEEP.test(block)) {
      calm += block;
      continue;
    }
    if (calm) yield calm;
    yield block;
    calm = '';
  }
  if (calm) yield calm;
}

function isDeep(text: string): boolean {
  return DEEP.test(text) || (text.match(INDENTED)?.length ?? 0) > DEEPEST;
}

/** What a piece refers to must be known when it is read, wherever in the text it is defined. */
function stubsFor(piece: string, all: ReadonlySet<string>, own: ReadonlySet<string>): string {
  if (all.size === own.size) return '';
  const needed = new Map<string, string>();
  for (const [, label = ''] of piece.matchAll(REFERENCE)) {
    const key = identity(label);
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

function labelsIn(node: Nodes, found = new Set<string>()): Set<string> {
  if (node.type === 'definition') found.add(identity(node.label ?? node.identifier));
  if (node.type === 'footnoteDefinition') found.add(identity(`^${node.label ?? node.identifier}`));
  if ('children' in node) for (const child of node.children) labelsIn(child, found);
  return found;
}

/** Labels that differ in case or blanks are one. */
function identity(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}

function move(node: Nodes, shift: { offset: number; line: number }): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (!point) continue;
    point.line += shift.line;
    point.offset = (point.offset ?? 0) + shift.offset;
  }
  if ('children' in node) for (const child of node.children) move(child, shift);
}
