// The store of the build that renders these pages: documents are read from it while they are rendered, and no word of
// them is ever part of a module.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storeId } from 'virtual:seedpress/store';
import type { Element } from 'hast';
import { openStore } from '../build/store/open-store.ts';
import type { Doc } from '../collection/doc.ts';
import { type LinkTo, resolveSiteLinks } from '../render/resolve-site-links.ts';
import { splitLetterhead } from '../render/split-letterhead.ts';
import { type Body, mdxToBody, mdxToTree } from '../render/to-html.ts';
import { hastToMarkdown } from '../render/to-markdown.ts';

export const store = openStore(storeId);

/** @param linkTo - where the links of the document lead */
export async function renderBody(doc: Doc, linkTo: LinkTo): Promise<Body> {
  store.onBody?.();
  return mdxToBody(await readMdx(doc), linkTo, doc.data.title);
}

/**
 * @param linkTo - where the links of the document lead
 * @returns the document as plain Markdown, with its title above the text
 */
export async function renderMarkdown(doc: Doc, linkTo: LinkTo): Promise<string> {
  const { children } = resolveSiteLinks(mdxToTree(await readMdx(doc)), linkTo);
  const title = { type: 'text' as const, value: doc.data.title };
  const heading: Element = { type: 'element', tagName: 'h1', properties: {}, children: [title] };
  const { above, below } = splitLetterhead({ children });
  return hastToMarkdown({ children: [...above, heading, ...below] });
}

function readMdx({ id }: Doc): Promise<string> {
  return readFile(join(store.content, `${id}.mdx`), 'utf8');
}
