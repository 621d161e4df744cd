// A text whose first line stands alone and is no sentence has a headline: it becomes the page's h1 and is not repeated.
import type { Root } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { SeedOptions } from '../metadata/extractor.ts';
import { documentKind } from '../metadata/headline/document-kind.ts';
import { isHeadlineLike, isSharedLine } from '../metadata/headline/headline-like.ts';

/** Move the headline from the tree to `file.data.headline`, unless the author or the text's own head gave another title. */
export function seedHeadline(options: Pick<SeedOptions, 'sharedLines'> = {}) {
  return (tree: Root, file: VFile): void => {
    const [first, second] = tree.children;
    // A format that has marks for headings has said already which is the headline.
    if (file.data.headline !== undefined || isMarkedUp(first)) return;
    if (first?.type !== 'paragraph' || second === undefined || first.children.length > 1) return;
    const text = nodeText(first);
    if (!isHeadlineLike(text) || isSharedLine(text, options) || isLetterhead(text, tree)) return;
    const title = file.data.overrides?.title ?? (file.data.isTitled ? file.data.stated?.title : undefined);
    if (title !== undefined && title !== text) return;
    file.data.headline = text;
    tree.children.shift();
  };
}

/** "UBND XÃ TÂN HÒA": who issues what is named further down. */
function isLetterhead(text: string, tree: Root): boolean {
  return !/\p{Ll}/u.test(text) && documentKind({ ...tree, children: tree.children.slice(1) }) !== undefined;
}

/** A line that is a link or emphasised is more than its words. */
function isMarkedUp(node: Root['children'][number] | undefined): boolean {
  return node?.type === 'paragraph' && node.children[0]?.type !== 'text';
}
