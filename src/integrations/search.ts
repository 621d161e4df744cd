// Astro integration: when the pages are built, Pagefind indexes them, and its files get what they need to work from disk.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { hideStroke } from '../fold.ts';
import { twinOf } from '../portable/twin.ts';
import { bundleEngine } from './bundle-engine.ts';

/** Pagefind's ready-made interfaces; ours takes their place. */
const UNUSED = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\.(?:js|css)$/;
/** What the engine asks for while searching. */
const DATA = /\.(?:pf_\w+|pagefind)$|^pagefind-entry\.json$|^pagefind-worker\.js$/;

export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      // While developing, what was built last can be searched.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', sirv(join(server.config.root, 'dist/pagefind'), { dev: true }));
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const folder = join(site, 'pagefind');
        const count = await index(site, folder);
        if (count === 0) return;
        await makePortable(folder);
        console.log(`Search index: ${count} pages`);
      },
    },
  };
}

/** @returns how many pages were indexed */
async function index(site: string, folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
  if (!index) throw new Error(`Cannot start Pagefind: ${errors.join(', ')}`);
  let count = 0;
  try {
    const names = await readdir(site, { recursive: true });
    for (const name of names.filter((name) => name.endsWith('.html')).sort()) {
      const html = await readFile(join(site, name), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      const url = name.replaceAll(sep, '/');
      const added = await index.addHTMLFile({ url, content: hideStroke(html) });
      if (added.errors.length > 0) throw new Error(`Cannot index ${url}: ${added.errors.join(', ')}`);
      count += 1;
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Cannot write the index: ${written.errors.join(', ')}`);
  } finally {
    await pagefind.close();
  }
  return count;
}

async function makePortable(folder: string): Promise<void> {
  await writeFile(join(folder, 'engine.js'), await bundleEngine(join(folder, 'pagefind.js')));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll(sep, '/');
    if (UNUSED.test(name)) await rm(path);
    else if (DATA.test(name)) await writeFile(`${path}.js`, twinOf(name, await readFile(path)));
  }
}
