// Markdown (CommonMark and GFM) → mdast, by way of HTML: references and footnotes are resolved on the way, and HTML
// inside Markdown follows the same rules as a saved page. MDX is Markdown whose code is text.
import type { Element, Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { collectLinks } from '../collect-links.ts';
import { levelHeadings, raiseOpeningHeading, takeHeadline } from '../heading-levels.ts';
import { hastToMdast } from '../html/hast-to-mdast.ts';
import { readFrontMatter } from '../overrides/front-matter.ts';
import { parseWithFallback } from '../plain-fallback.ts';
import { readSourceWords } from '../source-words.ts';
import { convertCallouts } from './callouts.ts';
import { placeHeadingIds } from './heading-attributes.ts';
import { hideComments } from './hide-comments.ts';
import { limitExpansion } from './limit-expansion.ts';
import { convertNoteMarks } from './note-marks.ts';
import { parseMarkdownTree } from './parse-tree.ts';
import { resolveReferences } from './resolve-references.ts';
import { sanitiseHtml } from './sanitise-html.ts';
import { convertTableRow } from './table-row.ts';
import { convertWikiLinks } from './wiki-links.ts';

/** @param text - of the whole seed, its front-matter included */
export function parseMarkdown(text: string, file: VFile): Root {
  const mdx = file.extname?.toLowerCase() === '.mdx';
  const start = readFrontMatter(text, file, 'markdown');
  const body = hideComments(text.slice(start), file, text.slice(0, start).split('\n').length - 1);
  file.data.sourceWords = { ...readSourceWords(text, start, true), text: body };
  return parseWithFallback(body, () => {
    const source = parseMarkdownTree(body);
    limitExpansion(source, body, file);
    resolveReferences(source, body);
    sanitiseHtml(source, mdx);
    convertCallouts(source, body, file);
    placeHeadingIds(source);
    convertNoteMarks(source, body, file);
    convertWikiLinks(source, body);
    const hast = toHastTree(source);
    collectLinks(hast, file, text, start);
    removeFootnoteLabels(hast);
    const tree = hastToMdast([hast]);
    raiseOpeningHeading(tree);
    takeHeadline(tree, file);
    levelHeadings(tree);
    return tree;
  });
}

/** HTML that the Markdown holds is parsed only if there is any: it costs as much as the Markdown. */
function toHastTree(source: Root): HastRoot {
  const handlers = { tableRow: convertTableRow };
  const hast = toHast(source, { allowDangerousHtml: true, clobberPrefix: '', handlers });
  let hasHtml = false;
  visit(source, 'html', () => {
    hasHtml = true;
    return EXIT;
  });
  return (hasHtml ? raw(hast) : hast) as HastRoot;
}

/** The words that `toHast` adds are not the text's: a rule replaces the heading of footnotes, and links back go. */
function removeFootnoteLabels(hast: HastRoot): void {
  visit(hast, 'element', ({ properties }, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const isLabel = properties['id'] === 'footnote-label';
    if (!isLabel && !('dataFootnoteBackref' in properties)) return undefined;
    parent.children.splice(index, 1, ...(isLabel ? [createRule()] : []));
    return [SKIP, isLabel ? index + 1 : index];
  });
}

function createRule(): Element {
  return { type: 'element', tagName: 'hr', properties: {}, children: [] };
}
