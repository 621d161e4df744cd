// The text of a document as its reader sees it: words continue from one inline element to the next, and end with a paragraph.
import type { Steps } from '../lib/yield-to-main.ts';
import type { NodeText } from './split-matches.ts';

export interface PageText {
  /** With `\0` between paragraphs, which no page can contain. */
  text: string;
  nodes: Text[];
  /** The text of each node. */
  nodeTexts: NodeText[];
}

/** Elements that end a word; the others are the inline elements of src/render/allowed.ts. */
const BLOCK = ':not(a, code, del, em, small, strong, sub, sup)';
/** Nodes read in one step. */
const STEP_NODES = 500;

export function* readPageText(root: Element): Steps<PageText> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const nodeTexts: NodeText[] = [];
  const texts: string[] = [];
  let [length, steps] = [0, 0];
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++steps % STEP_NODES === 0) yield;
    if (!(node instanceof Text)) {
      // Any block in between ends a word, even a line break.
      if ((node as Element).matches(BLOCK)) block = undefined;
      continue;
    }
    const own = node.parentElement?.closest(BLOCK);
    const isJoined = own === block;
    // Blanks between paragraphs, or between cells of a table, where no mark may stand.
    if (!isJoined && node.data.trim() === '') continue;
    if (!isJoined) length += texts.push('\0') && 1;
    block = own;
    nodes.push(node);
    nodeTexts.push({ text: node.data, start: length });
    texts.push(node.data);
    length += node.data.length;
  }
  return { text: texts.join(''), nodes, nodeTexts };
}
