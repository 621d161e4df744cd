// The one place that configures Astro, for builds, for `dev` and for the type check alike.
import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { classicScripts } from './classic-scripts.ts';
import { createStoreModule } from './store-module.ts';

export interface AstroOptions {
  /** The project itself, absolute. */
  root: string;
  /** Folder that is kept between builds, absolute. */
  cache: string;
  /** Folder that the site is built in, absolute; without it, Astro's own. */
  site?: string;
  /** Under which the store is registered in this process. */
  storeId: string;
  /** MDX that is run: absolute paths by the document's id, asked for whenever its module is made. */
  live: () => Readonly<Record<string, string>>;
}

export function createAstroConfig({ root, cache, site, storeId, live }: AstroOptions): AstroInlineConfig {
  return {
    root,
    configFile: false,
    ...(site !== undefined && { outDir: site }),
    cacheDir: join(cache, 'astro'),
    build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    experimental: { incrementalBuild: true },
    // Only MDX that is run goes this way; documents are rendered from the store.
    integrations: [mdx({ processor: satteri({ features: { gfm: true, smartPunctuation: false } }) })],
    vite: { plugins: [classicScripts(), createStoreModule({ root, storeId, live })] },
  };
}
