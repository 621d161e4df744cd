// A saved page → mdast: its article, and the metadata in its head. Menus, forms and scripts are left out.
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { collectLinks } from '../collect-links.ts';
import { levelHeadings, takeHeadline } from '../heading-levels.ts';
import { readFrontMatter } from '../overrides/front-matter.ts';
import { parseWithFallback } from '../plain-fallback.ts';
import { findArticle } from './article/find-article.ts';
import { boundDepth } from './bound-depth.ts';
import { collapseSpace } from './element-text.ts';
import { hastToMdast } from './hast-to-mdast.ts';
import { readPageHead } from './page-head.ts';
import { isHeldPage } from './publication.ts';
import { resolveLinks } from './resolve-links.ts';
import { readShownWords } from './shown-words.ts';
import { readSiteNames, type SiteNames } from './site-names.ts';
import { readTimeAbove } from './stated/dates.ts';

/** In blocks: a first-rank heading below more of them, with another title in the page's head, opens its comments. */
const DEEPEST_TITLE = 5;

/** @param text - of the whole seed, its front-matter included */
export function parseHtml(text: string, file: VFile): Root {
  const start = readFrontMatter(text, file);
  const source = text.slice(start);
  return parseWithFallback(source, () => {
    const page = fromHtml(boundDepth(source));
    const elements: Element[] = [];
    visit(page, 'element', (element) => {
      elements.push(element);
    });
    file.data.sourceWords = readShownWords(page, text.slice(0, start).split('\n').length - 1);
    const names = readSiteNames(elements);
    if (isHeldPage(elements)) file.data.draft = true;
    const stated = readPageHead(elements, names);
    file.data.stated = stated;
    file.data.isTitled = stated.title !== undefined;
    demoteLogos(elements, names);
    resolveLinks(elements);
    const article = findArticle(page, stated.title);
    stated.date ??= readTimeAbove(article, stated.lang);
    for (const node of article) collectLinks(node, file, text, start);
    const tree = hastToMdast(article);
    raiseTitle(tree, stated.title);
    takeHeadline(tree, file);
    levelHeadings(tree);
    return tree;
  });
}

/** A logo in a heading is no headline, if the page has another: it becomes a paragraph. */
function demoteLogos(elements: readonly Element[], names: SiteNames): void {
  const headings = elements.filter(({ tagName }) => /^h[1-3]$/.test(tagName));
  const logos = headings.filter((element) => element.tagName === 'h1' && names.isLogo(element));
  if (logos.length < headings.length) for (const logo of logos) logo.tagName = 'p';
}

/** Give the first rank to the heading that is the page's title, and to no other. */
function raiseTitle({ children }: Root, title: string | undefined): void {
  const headings = children.filter((node) => node.type === 'heading');
  const named = headings.find((node) => collapseSpace(nodeText(node)).trim() === title);
  for (const [at, node] of children.entries()) {
    if (node.type !== 'heading') continue;
    if (node === named) node.depth = 1;
    else if (node.depth === 1 && (named || (title !== undefined && at > DEEPEST_TITLE))) node.depth = 2;
  }
}
