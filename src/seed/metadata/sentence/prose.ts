import type { Root } from 'mdast';
import { isDateLine } from '../../dates/date-lines.ts';
import type { SeedOptions } from '../extractor.ts';
import { isBreadcrumb, isSharedLine } from '../headline/headline-like.ts';
import { blockLines } from './block-lines.ts';
import { textStart } from './running-text.ts';

/** "Địa điểm: Nhà văn hóa tổ 5", "Mã bài: CN-0412"; not "PV: Chào ông!", which is speech. */
const LABELLED = /^\p{Lu}[^:.!?…]{1,25}:\s.{0,80}$(?<![.!?…]["”]?)/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const NO_PROSE = [(text: string) => LABELLED.test(text), isInCapitals, isBreadcrumb];
/** Paragraphs from the top that are searched. */
const MOST_PARAGRAPHS = 6;

/** In characters of a block that is no paragraph: a table may be as long as the file, without an end of a sentence. */
const MOST_CHARACTERS = 10_000;

/**
 * The first paragraph of prose: no caption, date or other labelled value, and no line that many texts share; from a
 * quotation only if there is nothing else.
 */
export function firstProse(tree: Root, options: Pick<SeedOptions, 'sharedLines'>): string {
  const prose = found.get(tree) ?? findProse(tree, options);
  found.set(tree, prose);
  return prose;
}

/** Cached, as title, description and date all need it and none of them changes the tree. */
const found = new WeakMap<Root, string>();

function findProse(tree: Root, options: Pick<SeedOptions, 'sharedLines'>): string {
  let paragraphs = 0;
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue;
    if (++paragraphs > MOST_PARAGRAPHS) break;
    const lines = blockLines(node);
    const start = lines.findIndex((line) => !isSharedLine(line, options));
    const text = start < 0 ? '' : lines.slice(start).join(' ');
    if (text && !isDateLine(text) && !NO_PROSE.some((test) => test(text))) return text;
  }
  const node =
    tree.children.find(({ type }) => type === 'paragraph') ??
    tree.children.find(({ type }) => type === 'blockquote') ??
    tree.children[0];
  return node ? textStart({ type: 'root', children: [node] }, MOST_CHARACTERS) : '';
}

/** "UBND XÃ TÂN HÒA" */
function isInCapitals(text: string): boolean {
  return CAPITAL.test(text) && !SMALL.test(text);
}
