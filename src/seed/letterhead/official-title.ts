// The title of an official document, below its letterhead: its kind and its subject, in one block or two.
//
//     QUYẾT ĐỊNH
//     Về việc mở lớp dạy đàn bầu
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { alternatives } from '../languages/alternatives.ts';
import type { Documents } from '../languages/language.ts';
import { joinNodeLines, type NodeLine, splitNodeLines } from '../mdast/split-lines.ts';
import { isHeadlineLike } from '../metadata/headline/headline-like.ts';
import { isCapitals, isOrnament, readCellLook, readNumber } from './cell-look.ts';

/** In characters. */
const LONGEST_TITLE = 400;
const LONGEST_LINE = 200;
const MOST_LINES = 8;
/** "QUYẾT ĐỊNH", and nothing about what. */
const BARE_KIND = new RegExp(`^${words('kinds', 'letterheadKinds')}$`, 'iu');
const SUBJECT = new RegExp(String.raw`^\(?${words('subjects')}(?=[\s:.]|$)`, 'iu');
/** "Căn cứ …", "CHỦ TỊCH ỦY BAN …", "TM. ỦY BAN …" */
const NO_SUBJECT = new RegExp(
  String.raw`^(?:${words('notSubjects', 'authorities')}(?=[\s.,:]|$)|${words('signatures')})`,
  'iu',
);
const SENTENCE_END = /[.;:!?…]["”]?$/u;

/** Move the title from the tree to `file.data.headline`, unless the author sets another. */
export function takeOfficialTitle(tree: Root, file: VFile): void {
  const { headline, letterhead = {} } = file.data;
  const start = findTitle(tree);
  const lines = readBlock(tree, start);
  if (headline !== undefined) {
    if (!BARE_KIND.test(headline)) return;
    const more = countSubject(lines, isCapitals(headline));
    file.data.headline = joinTexts([{ text: headline }, ...lines.slice(0, more)]);
    removeLines(tree, start, more);
    return;
  }
  const count = countTitle(lines, letterhead.subject !== undefined);
  const isOpen = count === lines.length && isBare(lines);
  const next = isOpen ? readBlock(tree, start + countNodes(tree, start, count)) : [];
  const more = countSubject(next, false);
  const title = joinTexts([...lines.slice(0, count), ...next.slice(0, more)]);
  const wished = file.data.overrides?.title;
  if (count === 0 || title.length > LONGEST_TITLE || (wished !== undefined && wished !== title)) return;
  if (!removeLines(tree, start, count + more)) return;
  file.data.headline = title;
  const number =
    letterhead.number ??
    lines
      .slice(0, count + 1)
      .map(({ text }) => readNumber(text))
      .find(Boolean);
  const isKind = readCellLook(lines[0]?.text ?? '') === 'kind';
  file.data.letterhead = { ...letterhead, isKind, ...(number && { number }) };
}

function joinTexts(lines: readonly Pick<NodeLine, 'text'>[]): string {
  return lines.map(({ text }) => text).join(' ');
}

/** Drawn lines may part the title from the letterhead. */
function findTitle({ children }: Root): number {
  const at = children.findIndex(
    (node, index) => index > 0 && node.type !== 'thematicBreak' && !isDrawn(node),
  );
  return at < 0 ? children.length : at;
}

function isDrawn(node: RootContent): boolean {
  return node.type === 'paragraph' && splitNodeLines(node.children).every(({ text }) => isOrnament(text));
}

/** @returns the lines from a node on between which no line is blank; lines of plain text may be nodes of their own */
function readBlock({ children }: Root, at: number): NodeLine[] {
  const lines: NodeLine[] = [];
  for (let index = at; index < children.length && lines.length <= MOST_LINES; index += 1) {
    const [node, above] = [children[index], children[index - 1]];
    if (node?.type !== 'paragraph' && node?.type !== 'heading') break;
    if (index > at && node.position?.start.line !== (above?.position?.end.line ?? 0) + 1) break;
    for (const line of splitNodeLines(node.children)) lines.push(line);
  }
  return lines;
}

/** @returns how many nodes have so many lines */
function countNodes(tree: Root, at: number, count: number): number {
  let [nodes, left] = [0, count];
  for (const node of tree.children.slice(at)) {
    if (left <= 0) break;
    nodes += 1;
    left -= 'children' in node ? splitNodeLines(node.children as PhrasingContent[]).length : 1;
  }
  return nodes;
}

/** @returns whether words are left */
function removeLines(tree: Root, at: number, count: number): boolean {
  const nodes = countNodes(tree, at, count);
  const lines = tree.children
    .slice(at, at + nodes)
    .flatMap((node) => ('children' in node ? splitNodeLines(node.children as PhrasingContent[]) : []));
  const left = lines.slice(count);
  if (left.length === 0 && at + nodes >= tree.children.length) return false;
  const rest: RootContent[] = left.length > 0 ? [{ type: 'paragraph', children: joinNodeLines(left) }] : [];
  tree.children.splice(at, nodes, ...rest);
  return true;
}

/** @returns how many lines of the block are the title */
function countTitle(lines: readonly NodeLine[], hasSubject: boolean): number {
  const [first, second] = lines.map(({ text }) => text);
  if (first === undefined || first.length > LONGEST_LINE || NO_SUBJECT.test(first)) return 0;
  const isKind = readCellLook(first) === 'kind';
  if (!isKind && (hasSubject || !isHeadlineLike(first))) return 0;
  if (!isKind && !isCapitals(first)) return lines.length === 1 ? 1 : 0;
  if (second === undefined) return 1;
  const isNumbered = BARE_KIND.test(first) && readNumber(second) !== undefined;
  const above = isNumbered ? 2 : 1;
  const rest = lines.slice(above);
  if (BARE_KIND.test(first)) return above + countSubject(rest, true);
  // "ĐƠN XIN MƯỢN⏎NHÀ VĂN HÓA", "KẾ HOẠCH SỬA CẦU⏎Về việc …"
  const capitals = countWhile(rest, ({ text }) => isCapitals(text) && !NO_SUBJECT.test(text));
  const more = rest.slice(capitals);
  return above + capitals + (SUBJECT.test(more[0]?.text ?? '') ? countSubject(more, true) : 0);
}

/** @param isNear - whether the lines follow the kind without a blank line */
function countSubject(lines: readonly NodeLine[], isNear: boolean): number {
  const [first = ''] = lines.map(({ text }) => text);
  if (first === '' || first.length > LONGEST_LINE || NO_SUBJECT.test(first)) return 0;
  const isSubject = SUBJECT.test(first);
  if (
    !isSubject &&
    (SENTENCE_END.test(first) || readCellLook(first) === 'place' || !(isNear || lines.length === 1))
  )
    return 0;
  if (!isSubject && !isNear && !isCapitals(first)) return 0;
  const isBlock =
    lines.length <= MOST_LINES &&
    lines.every(
      ({ text }) => text.length <= LONGEST_LINE && !NO_SUBJECT.test(text) && !SENTENCE_END.test(text),
    );
  if (isBlock && (isSubject || lines.every(({ text }) => isCapitals(text)))) return lines.length;
  const more = countWhile(lines.slice(1), ({ text }) =>
    isCapitals(first)
      ? isCapitals(text) && !NO_SUBJECT.test(text)
      : /^\p{Ll}/u.test(text) && text.length <= LONGEST_LINE,
  );
  return 1 + more;
}

/** Whether lines name a kind, and perhaps its number, and nothing else. */
function isBare(lines: readonly NodeLine[]): boolean {
  return (
    BARE_KIND.test(lines[0]?.text ?? '') && lines.slice(1).every(({ text }) => readNumber(text) !== undefined)
  );
}

function countWhile(lines: readonly NodeLine[], belongs: (line: NodeLine) => boolean): number {
  const end = lines.findIndex((line) => !belongs(line));
  return end < 0 ? lines.length : end;
}

function words(...lists: (keyof Documents)[]): string {
  return alternatives(({ documents }) => lists.flatMap((list) => documents?.[list] ?? []));
}
