// Finds by-lines above a text and at its end: "Tác giả: Trần An", "By Jane Doe", "Theo Reuters", "PV". They are set apart
// from the prose; a name that the line calls the author is kept for the front-matter.
import type { Paragraph, Root, RootContent } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { alternatives } from '../languages/alternatives.ts';
import type { Bylines } from '../languages/language.ts';
import { flowElement } from '../mdast/jsx.ts';
import { readPersonNames } from '../metadata/sentence/person-names.ts';

const LONGEST_BYLINE = 80;
/** Blocks from the start and from the end that may be by-lines. */
const BLOCKS_FROM_EDGE = 3;
/** A paragraph of some length that ends like a sentence. */
const PROSE = /^.{80,}[.!?…]["”’»)]?$/su;
/** "Tác giả: Trần An", "By Jane Doe"; not "By the river", "Tác giả: cuốn sách hay". */
const AUTHOR = new RegExp(
  String.raw`^(?:${bylineWords('labels')}\s*:\s*|${bylineWords('prefixes')}:?\s+)(.+)$`,
  'iu',
);
/** "By The Lake", "By All Means": a title. */
const TITLE_WORD = new RegExp(String.raw`^${bylineWords('titleWords')}\s`, 'iu');
/** "CHỢ BẾN THÀNH", "The Lake" */
const NO_NAME = new RegExp(String.raw`\p{Lu}{4}|(?:^|\s)${bylineWords('notInNames')}\s`, 'u');
/** "Theo Reuters", "(Theo VnExpress)", "Minh PhươngTheo Reuters, NPR" */
const AFTER_SOURCE = new RegExp(
  String.raw`^\(?(?:.{0,40}\p{Ll})?(?<!\s)${bylineWords('sourcePrefixes')}:?\s+([^.:!?()]{2,60}(?:\s\([^()]{2,30}\))?)\)?$`,
  'u',
);
const SOURCE_PART = new RegExp(String.raw`^(?:${bylineWords('sourceKinds')}\s)?[\p{Lu}\d]`, 'u');
const DESK = new RegExp(String.raw`^\(?${bylineWords('desks')}\)?\.?$`, 'iu');

/** By-lines become `<div class="byline">`; every word stays. */
export function seedBylines() {
  return (tree: Root, file: VFile): void => {
    const { children } = tree;
    tree.children = children.map((node, index) => {
      const fromEnd = children.length - 1 - index;
      if (node.type !== 'paragraph' || (index >= BLOCKS_FROM_EDGE && fromEnd >= BLOCKS_FROM_EDGE))
        return node;
      const text = singleLine(node);
      if (text === '') return node;
      const authors = readAuthors(text);
      if (authors.length > 0) file.data.bylineNames = [...(file.data.bylineNames ?? []), ...authors];
      // A name above a text may belong to a picture; below the text it is a signature.
      const isByline =
        authors.length > 0 || (fromEnd < BLOCKS_FROM_EDGE && isEnd(text) && closesText(children, index));
      return isByline ? flowElement('div', [node], { class: 'byline' }) : node;
    });
  };
}

/** @returns the text of a short paragraph of one line, else '' */
function singleLine({ children }: Paragraph): string {
  const [text] = children;
  return children.length === 1 && text?.type === 'text' && text.value.length <= LONGEST_BYLINE
    ? text.value
    : '';
}

function readAuthors(text: string): string[] {
  const named = AUTHOR.exec(text)?.[1] ?? '';
  const names = TITLE_WORD.test(named) ? [] : readPersonNames(named);
  // "By Monday", "Author: Hello": a single word may be no name.
  return names[0]?.includes(' ') ? names : [];
}

/** Whether only by-lines and captions follow, and prose is above them. */
function closesText(nodes: readonly RootContent[], index: number): boolean {
  const isShort = (node: RootContent) =>
    isFigure(node) || (node.type === 'paragraph' && isEnd(singleLine(node)));
  const before = nodes.slice(0, index).findLast((node) => !isShort(node));
  return isProse(before) && nodes.slice(index + 1).every(isShort);
}

function isEnd(text: string): boolean {
  return isSignature(text) || isCredit(text) || readAuthors(text).length > 0;
}

function isCredit(text: string): boolean {
  const source = AFTER_SOURCE.exec(text)?.[1];
  return (
    DESK.test(text) ||
    (source?.split(/(?<!\s)\s*[,/]\s*|(?<!\s)\s+-\s+/).every((part) => SOURCE_PART.test(part)) ?? false)
  );
}

/** A name of at least two words and nothing else: "Trần Văn An", "H.Long"; not "Hết". */
function isSignature(text: string): boolean {
  return (
    /\p{Lu}[^\s\p{Lu}]*[\s.]\p{Lu}/u.test(text) && readPersonNames(text).length > 0 && !NO_NAME.test(text)
  );
}

function isProse(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && PROSE.test(nodeText(node));
}

function isFigure(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'figure';
}

function bylineWords(kind: keyof Bylines): string {
  return alternatives(({ bylines }) => bylines?.[kind]);
}
