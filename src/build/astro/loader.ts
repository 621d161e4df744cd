// The content collection's loader: stores each page's front-matter and a digest, never its body. Documents are data:
// none becomes a module of the bundler, so memory and time a document stay level, and no text passes through it.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import type { FrontMatter } from '../../shared/front-matter.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

/**
 * @param folder - of the MDX pages, absolute
 * @param seeds - folder of the seeds, absolute: MDX that is run is a module, and that is the seed itself
 */
export function docsLoader(folder: string, seeds: string): Loader {
  return {
    name: 'seedpress-docs',
    // While developing, the integration `seeds` asks for this again after each change.
    load: (context) => loadAll(folder, seeds, context),
  };
}

async function loadAll(folder: string, seeds: string, context: LoaderContext): Promise<void> {
  const { store } = context;
  const gone = new Set(store.keys());
  for (const path of await pagesIn(folder)) {
    const id = path.slice(0, -'.mdx'.length);
    gone.delete(id);
    await loadPage(folder, seeds, path, id, context);
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
  seeds: string,
  path: string,
  id: string,
  { store, parseData, generateDigest, config }: LoaderContext,
): Promise<void> {
  const filePath = join(folder, path);
  const text = await readFile(filePath, 'utf8');
  const digest = generateDigest(text);
  const known = store.get(id);
  if (known?.digest === digest) {
    // The list of modules is the project's, and may be of another folder.
    if (known.deferredRender && known.filePath) store.addModuleImport(known.filePath);
    return;
  }
  const data = await parseData<FrontMatter>({
    id,
    // The name of the file is the address, which the author may have written too.
    data: { slug: id.slice(id.lastIndexOf('/') + 1), ...parse(FRONT_MATTER.exec(text)?.[1] ?? '{}') },
    filePath,
  });
  const code = data.code && relative(fileURLToPath(config.root), join(seeds, data.source.path));
  const asModule = code ? { filePath: code.replaceAll(sep, '/'), deferredRender: true } : {};
  store.set({ id, data, digest, ...asModule });
}
