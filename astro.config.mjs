// The table of contents: seeds become MDX, Astro renders it, Pagefind indexes it, and the folder opens anywhere.

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { scripts } from './src/integrations/scripts.ts';
import { search } from './src/integrations/search/index.ts';
import { seeds } from './src/integrations/seeds.ts';
import { readSettings } from './src/settings.ts';

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
