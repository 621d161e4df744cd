// `globalThis.seedpress.search`: the search behind the box, for other scripts and for tests.
// The engine is a script of its own, loaded at the first search: reading a page costs none of it.
import type { SearchBackend } from '../lib/backend.ts';
import { loadScript } from '../lib/load-script.ts';
import { nextTask } from '../lib/yield-to-main.ts';
import { siteRoot } from './assets.ts';

/** From the site's root. */
const ENGINE = 'pagefind/engine.js';

let backend: Promise<SearchBackend> | undefined;

export function startSearchApi(): void {
  const api: Pick<typeof globalThis.seedpress, 'search'> = {
    search: async (query, options) => {
      backend ??= loadEngine();
      try {
        return await (await backend).search(query, options);
      } catch (error) {
        // The next search tries again, unless this one was only aborted.
        if (!options?.signal?.aborted) backend = undefined;
        throw error;
      }
    },
  };
  globalThis.seedpress = api as typeof globalThis.seedpress;
}

async function loadEngine(): Promise<SearchBackend> {
  const script = await loadScript(siteRoot + ENGINE);
  const create = globalThis.seedpress.engine;
  if (!create) {
    script.remove();
    throw new Error(ENGINE);
  }
  // Reading the script held up the page: it has its turn before the engine starts.
  await nextTask();
  return create(siteRoot);
}
