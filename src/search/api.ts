// `globalThis.seedpress`: the search behind the box, for other scripts and for tests.
// The engine is a file of its own, loaded at the first search: reading a page costs none of it.
import { translate, translateCount } from '../i18n/index.ts';
import type { SearchBackend, SearchOptions, SearchResult } from './backend.ts';

declare global {
  var seedpress: {
    search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
    translate: typeof translate;
    translateCount: typeof translateCount;
    /** Set by the engine when it has been loaded. */
    engine?: (root: string) => SearchBackend;
  };
}

let backend: Promise<SearchBackend> | undefined;

/** @param root - the site's root, relative to the page, such as `../` */
export function startApi(root: string): void {
  globalThis.seedpress = {
    translate,
    translateCount,
    search: async (query, options) => {
      backend ??= load(root);
      try {
        return await (await backend).search(query, options);
      } catch (error) {
        backend = undefined;
        throw error;
      }
    },
  };
}

function load(root: string): Promise<SearchBackend> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}pagefind/engine.js`;
    script.onload = () => {
      const create = globalThis.seedpress.engine;
      if (create) resolve(create(root));
      else reject(new Error(`pagefind/engine.js`));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`pagefind/engine.js`));
    };
    document.head.append(script);
  });
}
