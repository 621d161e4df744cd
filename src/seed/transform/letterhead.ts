// Official documents: the letterhead is a block of its own, and their kind with its subject is the title.
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as readText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { hasTellingWord, isTelling } from '../letterhead/is-telling.ts';
import { type Letterhead, readLetterhead } from '../letterhead/letterhead.ts';
import { createLetterheadNode, isLetterheadNode } from '../letterhead/letterhead-node.ts';
import { takeOfficialTitle } from '../letterhead/official-title.ts';
import { splitRunOn } from '../letterhead/split-run-on.ts';
import { type CellSource, MOST_BLOCKS, readTreeCells } from '../letterhead/tree-cells.ts';
import { joinNodeLines, splitNodeLines } from '../mdast/split-lines.ts';

/** Set a letterhead apart, unless the format did so, and move the title below it to `file.data.headline`. */
export function seedLetterhead() {
  return (tree: Root, file: VFile): void => {
    if (!file.data.letterhead && mayHaveLetterhead(tree)) {
      const parted = { ...tree, children: splitRunOn(tree) };
      const found = readLetterhead(readTreeCells(parted));
      if (found && coversWholeBlocks(parted, found)) {
        tree.children = parted.children;
        replaceBlocks(tree, file, found);
      }
    }
    if (isLetterheadNode(tree.children[0])) takeOfficialTitle(tree, file);
  };
}

function mayHaveLetterhead({ children }: Root): boolean {
  return children
    .slice(0, MOST_BLOCKS)
    .some((node) =>
      node.type === 'paragraph' || node.type === 'heading'
        ? splitNodeLines(node.children).some(({ text }) => isTelling(text))
        : hasTellingWord(readText(node)),
    );
}

/** A table is part of a letterhead as a whole, or not at all; something must follow. */
function coversWholeBlocks(tree: Root, { parts }: Letterhead<CellSource>): boolean {
  const last = Math.max(...parts.flatMap(({ cells }) => cells.map(({ source }) => source.block)));
  return last < tree.children.length - 1 || tree.children[last]?.type === 'paragraph';
}

function replaceBlocks(tree: Root, file: VFile, found: Letterhead<CellSource>): void {
  const sources = found.parts.flatMap(({ cells }) => cells.map(({ source }) => source));
  const { parts: _, name, ...fields } = found;
  file.data.letterhead = fields;
  const node = createLetterheadNode(found, ({ content }) => content);
  const blocks = new Set(sources.map(({ block }) => block));
  const first = Math.min(...blocks);
  tree.children = tree.children.flatMap((child, at): RootContent[] => {
    if (!blocks.has(at)) return [child];
    const taken = new Set(sources.filter(({ block }) => block === at).map(({ line }) => line));
    const rest = withoutLines(child, taken);
    return at === first ? [node, ...rest] : rest;
  });
}

/** @returns what is left of a block */
function withoutLines(node: RootContent, taken: ReadonlySet<number>): BlockContent[] {
  if (node.type !== 'paragraph' && node.type !== 'heading') return [];
  const left = splitNodeLines(node.children).filter((_, line) => !taken.has(line));
  return left.length > 0 ? [{ ...node, children: joinNodeLines(left) as PhrasingContent[] }] : [];
}
