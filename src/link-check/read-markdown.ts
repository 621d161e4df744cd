// Addresses in llms.txt and in the Markdown file of a page: `[name](a.html)`, `![name](a.png)`, `[1]: a.html`.
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { FileLinks, Link } from './file-links.ts';

const markdown = remark().use(remarkFrontmatter).use(remarkGfm).freeze();
/** Every address that counts follows one of these; a text without them is not worth parsing. */
const SIGN = /\][(:]/;

export function readMarkdown(text: string): FileLinks {
  const links: Link[] = [];
  const tree: Root = markdown.parse(SIGN.test(text) ? text : '');
  visit(tree, ['link', 'image', 'definition'], (node) => {
    if (!('url' in node) || !node.position) return;
    const { offset = 0, line, column } = node.position.start;
    // Bare addresses and those in `<>` show where they lead, and are text to other readers.
    if (/^!?\[/.test(text.slice(offset, offset + 2)))
      links.push({ url: node.url, kind: 'followed', line, column });
  });
  return { links, ids: new Set() };
}
