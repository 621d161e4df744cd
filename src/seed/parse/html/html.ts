// A saved page → mdast: its article, and the metadata in its head. Menus, forms and scripts are left out.
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { collectLinks } from '../collect-links.ts';
import { levelHeadings, takeHeadline } from '../heading-levels.ts';
import { readFrontMatter } from '../overrides/front-matter.ts';
import { parseWithFallback } from '../plain-fallback.ts';
import { findArticle } from './find-article.ts';
import { hastToMdast } from './hast-to-mdast.ts';
import { readPageHead } from './page-head.ts';
import { resolveLinks } from './resolve-links.ts';

/** @param text - of the whole seed, its front-matter included */
export function parseHtml(text: string, file: VFile): Root {
  const start = readFrontMatter(text, file);
  const source = text.slice(start);
  return parseWithFallback(source, () => {
    const page = fromHtml(source);
    const elements: Element[] = [];
    visit(page, 'element', (element) => {
      elements.push(element);
    });
    file.data.stated = readPageHead(elements);
    resolveLinks(elements);
    const article = findArticle(page);
    for (const node of article) collectLinks(node, file, text, start);
    const tree: Root = { type: 'root', children: hastToMdast(article) };
    takeHeadline(tree, file);
    levelHeadings(tree);
    return tree;
  });
}
