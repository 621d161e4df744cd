// pagefind/engine.js: our engine around the pagefind.js that Pagefind wrote beside the index, as one classic script. The
// code of pagefind.js is not touched: a function around it gives its free names `fetch`, `Worker`, `document` and
// `FinalizationRegistry` another meaning. Each call is a realm of its own, with its own WebAssembly.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { checksum } from '../../shared/checksum.ts';
import { classicScript } from '../astro/classic-script.ts';
import { guardScript } from './guard-script.ts';

const ENGINE = fileURLToPath(new URL('../../client/engine/main.ts', import.meta.url));

/** An index that is complete in itself: the whole of a site's, or one of several. */
export interface Shard {
  /** Relative to `pagefind/`, with `/` at its end; empty for a site of one. */
  folder: string;
  /** BCP 47. */
  languages: readonly string[];
  /** Those of the languages whose words are reduced to stems. */
  stems: readonly string[];
  pages: number;
}

/** @param source - path of pagefind.js, beside its worker */
export async function bundleEngine(source: string, shards: readonly Shard[]): Promise<string> {
  const pagefind = await classicScript(source, {
    globalName: 'pagefind',
    // Classic scripts have no address of their own; the engine tells Pagefind where its files are.
    define: { 'import.meta.url': 'undefined' },
  });
  const worker = join(dirname(source), 'pagefind-worker.js');
  const contents = `export default function (fetch, Worker, document, FinalizationRegistry) {${pagefind.code};return pagefind}`;
  const plugin: Plugin = {
    name: 'pagefind-source',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^pagefind:source$/ }, ({ path }) => ({ path, namespace: 'pagefind' }));
      onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({ contents }));
    },
  };
  const { code } = await classicScript(ENGINE, {
    plugins: [plugin],
    define: {
      SEEDPRESS_WORKER_SUM: String(checksum(await readFile(worker, 'utf8'))),
    },
  });
  // Languages are the documents' own words: they join the code when the bundler is done.
  return guardScript(`var seedpressShards=${JSON.stringify(shards)};${code}`);
}
