// `globalThis.seedpress`: the search behind the box, for other scripts and for tests.
// The engine is a file of its own, loaded at the first search: reading a page costs none of it.
import type { nextUiLang, translate, translateCount } from '../../i18n/index.ts';
import { root } from '../lib/assets.ts';
import type { SearchBackend, SearchOptions, SearchResult } from '../lib/backend.ts';
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

function load(): Promise<SearchBackend> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}pagefind/engine.js`;
    script.onload = () => {
      const create = globalThis.seedpress.engine;
      if (!create) reject(new Error(`pagefind/engine.js`));
      // The script has just been read; the page has its turn before what it starts.
      else setTimeout(() => resolve(create(root)));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`pagefind/engine.js`));
    };
    document.head.append(script);
  });
}
