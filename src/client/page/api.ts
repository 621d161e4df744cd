// `globalThis.seedpress`: the search behind the box, for other scripts and for tests.
// The engine is a file of its own, loaded at the first search: reading a page costs none of it.
import type { nextUiLang, translate, translateCount } from '../../i18n/index.ts';
import { root } from '../lib/assets.ts';
import type { SearchBackend, SearchOptions, SearchResult } from '../lib/backend.ts';
import { loadScript } from '../lib/load-script.ts';
import { nextTask } from '../lib/yield-to-main.ts';
import type { speak } from '../words/speak.ts';

declare global {
  var seedpress: {
    search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
    /** These four are there once the script with the interface's words is loaded. */
    translate: typeof translate;
    translateCount: typeof translateCount;
    nextUiLang: typeof nextUiLang;
    speak: typeof speak;
    /** Set by the engine when it has been loaded. */
    engine?: (root: string) => SearchBackend;
    /** Set by a script that has run to its end, for whoever loads it. */
    ran?: number;
  };
}

/** From the site's root. */
const ENGINE = 'pagefind/engine.js';

let backend: Promise<SearchBackend> | undefined;

export function startApi(): void {
  const api: Pick<typeof globalThis.seedpress, 'search'> = {
    search: async (query, options) => {
      backend ??= load();
      try {
        return await (await backend).search(query, options);
      } catch (error) {
        // The next search tries again, but where nothing was wrong.
        if (!options?.signal?.aborted) backend = undefined;
        throw error;
      }
    },
  };
  globalThis.seedpress = api as typeof globalThis.seedpress;
}

async function load(): Promise<SearchBackend> {
  const script = await loadScript(root + ENGINE);
  const create = globalThis.seedpress.engine;
  if (!create) {
    script.remove();
    throw new Error(ENGINE);
  }
  // To read the script took the page a while: it has its turn before the engine starts.
  await nextTask();
  return create(root);
}
