// The content collection's loader: stores each page's front-matter and a digest, never its body. Documents are data:
// none becomes a module of the bundler, so memory and time a document stay level, and no text passes through it.
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

/** @param folder - of the MDX pages, absolute */
export function docsLoader(folder: string): Loader {
  return {
    name: 'seedpress-docs',
    // While developing, the integration `seeds` asks for this again after each change.
    load: (context) => loadAll(folder, context),
  };
}

async function loadAll(folder: string, context: LoaderContext): Promise<void> {
  const { store } = context;
  const gone = new Set(store.keys());
  for (const path of await pagesIn(folder)) {
    const id = path.slice(0, -'.mdx'.length);
    gone.delete(id);
    await loadPage(folder, path, id, context);
  }
  for (const id of gone) store.delete(id);
}

async function pagesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
}

async function loadPage(
  folder: string,
  path: string,
  id: string,
  { store, parseData, generateDigest }: LoaderContext,
): Promise<void> {
  const filePath = join(folder, path);
  const text = await readFile(filePath, 'utf8');
  const digest = generateDigest(text);
  if (store.get(id)?.digest === digest) return;
  const data = await parseData({ id, data: parse(FRONT_MATTER.exec(text)?.[1] ?? '{}'), filePath });
  store.set({ id, data, digest });
}
