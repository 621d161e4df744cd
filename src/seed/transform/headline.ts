// First lines that stand alone and are no sentence are the headline: it becomes the page's h1 and leaves the body.
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { SeedOptions } from '../metadata/extractor.ts';
import { documentKind } from '../metadata/headline/document-kind.ts';
import { isSharedLine } from '../metadata/headline/headline-like.ts';
import {
  findOpeningHeadline,
  type OpeningHeadline,
  openingLines,
  removeOpeningLines,
} from '../metadata/headline/opening-lines.ts';
import { readRecordText } from '../metadata/headline/record-text.ts';

/** Move the headline from the tree to `file.data.headline`, unless the author or the text's own head sets another title. */
export function seedHeadline(options: Pick<SeedOptions, 'sharedLines'> = {}) {
  return (tree: Root, file: VFile): void => {
    const rules = countRules(tree);
    const below: Root = { ...tree, children: tree.children.slice(rules) };
    const [first] = below.children;
    // Formats with marks for headings have set the headline already.
    if (file.data.headline !== undefined || isMarkedUp(first) || first?.type !== 'paragraph') return;
    const found = readRecordText(String(file)) ? undefined : findHeadline(below, options);
    if (!found) return;
    const title = file.data.overrides?.title ?? (file.data.isTitled ? file.data.stated?.title : undefined);
    if (title !== undefined && title !== found.text) return;
    file.data.headline = found.text;
    removeOpeningLines(below, found.lines);
    tree.children = [...tree.children.slice(0, rules), ...below.children];
  };
}

/** Rules above a headline end no search for it; anything else above it, were it only signs, keeps its place. */
function countRules({ children }: Root): number {
  const at = children.findIndex(({ type }) => type !== 'thematicBreak');
  return Math.max(at, 0);
}

function findHeadline(tree: Root, options: Pick<SeedOptions, 'sharedLines'>): OpeningHeadline | undefined {
  const lines = openingLines(tree);
  const [text = ''] = lines;
  const isPartOfLetter = (line: string) => isSharedLine(line, options) || isLetterhead(line, tree);
  // Lines that are paragraphs need no blank line between them.
  const isLineAlone = tree.children[0]?.type === 'paragraph' && tree.children[0].children.length === 1;
  const found =
    findOpeningHeadline(lines, tree.children.length > 1) ??
    (isLineAlone ? findOpeningHeadline([text], tree.children.length > 1) : undefined);
  return found && !lines.slice(0, found.lines).some(isPartOfLetter) ? found : undefined;
}

/** "UBND XÃ TÂN HÒA": the body that issues the document which is named further down. */
function isLetterhead(text: string, tree: Root): boolean {
  return !/\p{Ll}/u.test(text) && documentKind({ ...tree, children: tree.children.slice(1) }) !== undefined;
}

/** Whether a line is a link or emphasised, which a headline in the front-matter cannot be. */
function isMarkedUp(node: Root['children'][number] | undefined): boolean {
  return node?.type === 'paragraph' && node.children[0]?.type !== 'text';
}
