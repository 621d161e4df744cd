// Astro integration: when the pages are built, Pagefind indexes them, and its files get what they need to work from disk.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { codeVersion, INDEX_CODE } from '../code-version.ts';
import { indexSite } from '../indexing/index-site.ts';
import type { Settings } from '../settings.ts';

export function search({ root, cache, shardSize }: Settings): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      // While developing, what was built last can be searched.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', sirv(join(server.config.root, 'dist/pagefind'), { dev: true }));
      },
      'astro:build:done': async ({ dir }) => {
        const { pages, shards, reused } = await indexSite({
          site: fileURLToPath(dir),
          cache: join(cache, 'search'),
          shardSize,
          version: await codeVersion(root, INDEX_CODE),
        });
        if (pages === 0) return;
        console.log(`Search index: ${pages} pages${remark(shards, reused)}`);
      },
    },
  };
}

function remark(shards: number, reused: number): string {
  const parts = shards > 1 ? ` in ${shards} parts` : '';
  if (reused === shards) return `${parts}, unchanged`;
  return reused > 0 ? `${parts}, ${reused} of them unchanged` : parts;
}
