// A document's text as plain Markdown, read when its file is written, like its page.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LinkTo, resolveSiteLinks } from './resolve-site-links.ts';
import { mdxToTree } from './to-html.ts';
import { hastToMarkdown } from './to-markdown.ts';

/**
 * @param path - of the MDX page, relative to the generated content
 * @param title - what its page has above the text
 * @param linkTo - where its links lead
 */
export async function renderMarkdown(path: string, title: string, linkTo: LinkTo): Promise<string> {
  const tree = mdxToTree(await readFile(join(import.meta.env.SEEDPRESS_CONTENT, path), 'utf8'));
  const { children } = resolveSiteLinks(tree, linkTo);
  const heading = {
    type: 'element' as const,
    tagName: 'h1',
    properties: {},
    children: [{ type: 'text' as const, value: title }],
  };
  return hastToMarkdown({ children: [heading, ...children] });
}
