// A first line that stands alone and is no sentence is the headline: it becomes the page's h1 and leaves the body.
import type { Root } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { SeedOptions } from '../metadata/extractor.ts';
import { documentKind } from '../metadata/headline/document-kind.ts';
import { isHeadlineLike, isSharedLine } from '../metadata/headline/headline-like.ts';

/** Move the headline from the tree to `file.data.headline`, unless the author or the text's own head sets another title. */
export function seedHeadline(options: Pick<SeedOptions, 'sharedLines'> = {}) {
  return (tree: Root, file: VFile): void => {
    const [first, second] = tree.children;
    // Formats with marks for headings have set the headline already.
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

/** "UBND XÃ TÂN HÒA": the body that issues the document which is named further down. */
function isLetterhead(text: string, tree: Root): boolean {
  return !/\p{Ll}/u.test(text) && documentKind({ ...tree, children: tree.children.slice(1) }) !== undefined;
}

/** Whether a line is a link or emphasised, which a headline in the front-matter cannot be. */
function isMarkedUp(node: Root['children'][number] | undefined): boolean {
  return node?.type === 'paragraph' && node.children[0]?.type !== 'text';
}
