// The adapter to Pagefind: pages in, the files of one index out.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { hideStroke } from '../../shared/diacritics.ts';

/** Pagefind's own interfaces, which the site does not use. */
const UNUSED = [
  'component-ui.css',
  'component-ui.js',
  'highlight.js',
  'modular-ui.css',
  'modular-ui.js',
  'ui.css',
  'ui.js',
];

interface Page {
  /** Relative to the site, with `/`. */
  url: string;
  /** Path of its file, absolute. */
  path: string;
}

/**
 * Makes one index. Pagefind holds it in memory, 0.27 MB a page, until it is written.
 *
 * @param folder - to write to, absolute
 * @throws Error with Pagefind's message
 */
export async function indexPages(pages: readonly Page[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
  if (!index) throw new Error(`Cannot start Pagefind: ${errors.join(', ')}`);
  try {
    for (const { url, path } of pages) {
      const content = hideStroke(await readFile(path, 'utf8'));
      const added = await index.addHTMLFile({ url, content });
      if (added.errors.length > 0) throw new Error(`Cannot index ${url}: ${added.errors.join(', ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Cannot write the index: ${written.errors.join(', ')}`);
  } finally {
    await pagefind.close();
  }
  for (const name of UNUSED) await rm(join(folder, `pagefind-${name}`), { force: true });
}
