// A document's text as plain Markdown, read when its file is written, like its page.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mdxToTree } from './to-html.ts';
import { hastToMarkdown } from './to-markdown.ts';

/**
 * @param path - of the MDX page, relative to the generated content
 * @param title - what its page has above the text
 */
export async function renderMarkdown(path: string, title: string): Promise<string> {
  const { children } = mdxToTree(await readFile(join(import.meta.env.SEEDPRESS_CONTENT, path), 'utf8'));
  const heading = {
    type: 'element' as const,
    tagName: 'h1',
    properties: {},
    children: [{ type: 'text' as const, value: title }],
  };
  return hastToMarkdown({ children: [heading, ...children] });
}
