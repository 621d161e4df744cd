// Entry of pagefind/engine.js: stock Pagefind, one copy for each language of the site (each has its own stemmer), over http
// or from disk. The build bundles it with the very pagefind.js that was written with the index.
import type { SearchBackend } from '../lib/backend.ts';
import { loadLexicon } from './load-lexicon.ts';
import { createLanguageIndexes } from './pagefind/create-language-indexes.ts';
import { createTransport, type Transport } from './pagefind/transport.ts';
import { createSearch, type Site } from './search-site.ts';

globalThis.seedpress.engine = (root: string): SearchBackend => {
  const transport = createTransport(new URL(`${root}pagefind/`, document.baseURI));
  const search = createSearch(start(transport), root);
  return {
    async search(typed, options) {
      const result = await search(typed, options).catch((error: unknown) => {
        options?.signal?.throwIfAborted();
        throw new Error(transport.missing() ?? `pagefind/ (${error})`, { cause: error });
      });
      const missing = transport.missing();
      if (missing) throw new Error(missing);
      return result;
    },
  };
};

async function start(transport: Transport): Promise<Site> {
  return { languages: createLanguageIndexes(transport), lexicon: await loadLexicon(transport) };
}
