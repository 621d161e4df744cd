// The adapter to Pagefind: pages in, the files of one index out.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { foldShapes } from '../../shared/letters/fold-shapes.ts';
import { hideLetters } from '../../shared/letters/index-letters.ts';
import { segmentText } from '../../shared/letters/segment-text.ts';

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

const LANGUAGE = /<html\b[^>]*\slang="([^"]*)"/;
const TEXT = />[^<]+</g;
/** Pagefind takes what it parts for words. */
const ZERO_WIDTH_SPACE = '\u200b';

export interface IndexPagesOptions {
  /** Ends the work when aborted, even while files are written. */
  signal?: AbortSignal | undefined;
  /** Called for each page that is indexed. */
  onPage?: (() => void) | undefined;
}

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
 * @throws Error with Pagefind's message, or the signal's reason
 */
export async function indexPages(
  pages: readonly Page[],
  folder: string,
  { signal, onPage }: IndexPagesOptions = {},
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
  if (!index) throw new Error(`Cannot start Pagefind: ${errors.join(', ')}`);
  try {
    signal?.addEventListener('abort', closePagefind);
    for (const { url, path } of pages) {
      signal?.throwIfAborted();
      const content = spellForIndex(await readFile(path, 'utf8'));
      const added = await index.addHTMLFile({ url, content });
      if (added.errors.length > 0) throw new Error(`Cannot index ${url}: ${added.errors.join(', ')}`);
      onPage?.();
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Cannot write the index: ${written.errors.join(', ')}`);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', closePagefind);
    await pagefind.close();
  }
  for (const name of UNUSED) await rm(join(folder, `pagefind-${name}`), { force: true });
}

/** @param html - a built page; what stands in its tags must lead where it led, so only the text is parted and its letters made plain */
function spellForIndex(html: string): string {
  const [, lang = ''] = LANGUAGE.exec(html) ?? [];
  return hideLetters(
    html.replace(TEXT, (text) => segmentText(foldShapes(text), lang).join(ZERO_WIDTH_SPACE)),
    lang,
  );
}

/** Pagefind works in a process of its own, which ends with this; its pending answers then fail. */
function closePagefind(): void {
  void pagefind.close();
}
