// How Pagefind's files reach the page: over http by fetch. From disk browsers allow neither fetch nor workers, but scripts
// beside the page: each file has a twin, a script that hands over the same bytes. Either way the page fetches for the
// worker, to know of every missing file, since Pagefind ignores them in silence.
import { restorePagefindFile } from '../../../index-parts/format/pagefind-files.ts';
import { filePath, LEXICON, readIndexFile } from './index-file.ts';
import { createWorkerClass } from './worker-on-page.ts';

export interface Transport extends Access {
  /** Pagefind's prefix for the names of its files. */
  basePath: string;
  /** For an engine that sorts documents, which loads about twice as much. */
  sorted: Access;
  /** The first file that is missing or damaged, from the site's root. */
  missing: () => string | undefined;
}

export interface Access {
  /** Answers with unpacked bytes. */
  fetch: (url: string) => Promise<Response>;
  Worker: new (url: string) => unknown;
}

/** The address of the index for Pagefind; any absolute path will do, since it is cut off again. */
const BASE = '/pagefind/';
/** Files that all shards have in common; they lie above the shards and are loaded once. */
const SHARED_FILE = /^(?:\d+\/)?(?=wasm\.|pagefind-worker\.js|pagefind-entry\.json)/;
/** Files of one shard of several; an index of one shard is as Pagefind wrote it. */
const SHARD_FILE = /^\d+\//;

/** @param folder - address of the site's `pagefind/` */
export function createTransport(folder: URL): Transport {
  const shared = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let missing: string | undefined;
  const load = async (url: string): Promise<Response> => {
    const path = url.slice(url.indexOf(BASE) + BASE.length).replace(/\?.*$/, '');
    const name = path.replace(SHARED_FILE, '');
    const reading = shared.get(name) ?? readIndexFile(folder, name);
    if (SHARED_FILE.test(path)) shared.set(name, reading);
    try {
      const bytes = await reading;
      return new Response(SHARD_FILE.test(path) ? restorePagefindFile(path, bytes) : bytes);
    } catch (cause) {
      const file = filePath(folder, name);
      if (name !== LEXICON) missing ??= file;
      throw new Error(file, { cause });
    }
  };
  const loadSorted = (url: string) => load(url.replace(/(\/\d+\/.*)(?=\.pf_meta)/, '$1.sorted'));
  return {
    basePath: BASE,
    fetch: load,
    Worker: createWorkerClass(load),
    sorted: { fetch: loadSorted, Worker: createWorkerClass(loadSorted) },
    missing: () => missing,
  };
}
