// The table of contents: seeds become MDX, Astro renders it, Pagefind indexes it, and the folder opens anywhere.

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { scripts } from './src/build/astro/classic-scripts.ts';
import { search } from './src/build/astro/search.ts';
import { seeds } from './src/build/astro/seeds.ts';
import { readSettings } from './src/build/settings.ts';

const settings = readSettings(process.env);

export default defineConfig({
  cacheDir: settings.cache,
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'never' },
  markdown: { processor: satteri({ features: { gfm: false, smartPunctuation: false } }) },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  integrations: [
    seeds(settings),
    mdx({ processor: satteri({ features: { gfm: true, smartPunctuation: false } }) }),
    scripts(),
    search(settings),
  ],
});
