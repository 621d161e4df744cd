// A document's body is read and compiled when its page is rendered: it is never a module of the bundler, and never
// held in memory with the others.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinkTo } from './resolve-site-links.ts';
import { type Body, mdxToBody } from './to-html.ts';

/**
 * @param path - of the MDX page, relative to the generated content
 * @param linkTo - where its links lead
 * @returns the body as HTML, how long it is, and its headings
 */
export async function renderBody(path: string, linkTo: LinkTo): Promise<Body> {
  return mdxToBody(await readFile(join(import.meta.env.SEEDPRESS_CONTENT, path), 'utf8'), linkTo);
}
