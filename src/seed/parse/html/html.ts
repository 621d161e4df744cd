// A saved page → mdast: its article, and what its head says of itself. Menus, forms and scripts stay behind.
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { asTyped } from '../as-typed.ts';
import { hoistOnlyHeadline, levelHeadings, takeHeadline } from '../heading-levels.ts';
import { noteLinks } from '../note-links.ts';
import { readFrontMatter } from '../overrides/front-matter.ts';
import { articleOf } from './article.ts';
import { hastToMdast } from './hast-to-mdast.ts';
import { resolveLinks } from './links.ts';
import { statedBy } from './stated.ts';

/** Parse a seed's normalised text; YAML at its top goes to `file.data.overrides`. */
export function parseHtml(text: string, file: VFile): Root {
  const start = readFrontMatter(text, file);
  const source = text.slice(start);
  return asTyped(source, () => {
    const page = fromHtml(source);
    file.data.stated = statedBy(page);
    resolveLinks(page);
    const article = articleOf(page);
    for (const node of article) noteLinks(node, file, text, start);
    const tree: Root = { type: 'root', children: hastToMdast(article) };
    hoistOnlyHeadline(tree);
    takeHeadline(tree, file);
    levelHeadings(tree);
    return tree;
  });
}
