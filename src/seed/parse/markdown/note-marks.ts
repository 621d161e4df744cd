// Marks of Obsidian and other programs beyond GFM: `==important==`, the name of a block (`^name` at its end), and a line
// that asks for a table of contents, which every page has.
import type { Nodes, Paragraph, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Replacement, replaceInTexts } from '../../transform/replace-in-texts.ts';

/** Not in "a == b" nor `x==y==z`. */
const HIGHLIGHT = /(?<![\p{L}\p{N}=\\])==(?![\s=])([^=\n]{1,1000})(?<!\s)==(?![\p{L}\p{N}=])/gu;
/** " ^37066d", " ^vi-du": at the end of a block, or alone below it. */
const BLOCK_NAME = /(?:^|\s)\^([A-Za-z][A-Za-z0-9-]{1,60}|\d[A-Za-z0-9-]{4,60})\s*$/;
const CONTENTS = /^(?:\[toc\]|\[\[_?toc_?\]\]|\{:toc\}|@\[toc\](?:\([^)\n]{0,100}\))?|\$\{toc\})$/i;

/** @param source - Markdown that the tree was parsed from */
export function convertNoteMarks(tree: Root, source: string, file: VFile): void {
  if (/toc/i.test(source)) removeContentsMarks(tree, file);
  if (source.includes('^')) visit(tree, 'paragraph', takeBlockName);
  if (source.includes('==')) replaceInTexts(tree, findHighlights);
}

function removeContentsMarks(tree: Root, file: VFile): void {
  tree.children = tree.children.filter((node) => {
    const words = node.type === 'paragraph' && node.children.length < 4 ? textOf(node).trim() : '';
    if (!CONTENTS.test(words)) return true;
    file.data.removed = [...(file.data.removed ?? []), words];
    return false;
  });
}

function takeBlockName(paragraph: Paragraph, index: number | undefined, parent: Nodes | undefined): void {
  const last = paragraph.children.at(-1);
  if (last?.type !== 'text' || !last.value.includes('^')) return;
  const [written, name] = BLOCK_NAME.exec(last.value) ?? [];
  if (written === undefined) return;
  const rest = last.value.slice(0, -written.length);
  const isAlone = rest.trim() === '' && paragraph.children.length === 1;
  // Alone it names the block above.
  const above =
    parent && 'children' in parent && index !== undefined ? parent.children[index - 1] : undefined;
  const named = isAlone ? above : paragraph;
  if (!named) return;
  last.value = rest;
  named.data = { ...named.data, hProperties: { ...named.data?.hProperties, id: `^${name}` } };
}

function findHighlights({ value }: Text): Replacement[] {
  return [...value.matchAll(HIGHLIGHT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    node: { type: 'strong', children: [{ type: 'text', value: match[1] ?? '' }] },
  }));
}
