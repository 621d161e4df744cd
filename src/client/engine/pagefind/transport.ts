// How Pagefind's files reach the page. Over http: by fetch. From disk browsers refuse that and workers too, but they run
// scripts that lie beside the page: each file has a twin, a script that hands the same bytes over. Either way the page
// fetches for the worker, so that it knows of every file that is missing: Pagefind passes over them in silence.
import { asPagefindHasIt } from '../../../index-parts/format/files.ts';
import { fileBehind, LEXICON, readIndexFile } from './index-file.ts';
import { workerFrom } from './page-worker.ts';

export interface Transport extends Access {
  /** What Pagefind puts before the names of its files. */
  basePath: string;
  /** For an engine that sorts documents: to know how they are sorted it loads as much again, which others do not need. */
  sorted: Access;
  /** The first file that could not be had, or is damaged, from the site's root. */
  missing: () => string | undefined;
}

export interface Access {
  /** Answers with what was packed, unpacked. */
  fetch: (url: string) => Promise<Response>;
  Worker: new (url: string) => unknown;
}

/** What Pagefind takes for the address of the index; any absolute path will do, it is cut off again. */
const BASE = '/pagefind/';
/** Files that are the same for every part of the index, and lie once, above them; each is loaded once. */
const SHARED = /^(?:\d+\/)?(?=wasm\.|pagefind-worker\.js|pagefind-entry\.json)/;
/** Files of one part of several; an index of one part is as Pagefind wrote it. */
const PART = /^\d+\//;

/** @param folder - address of the site's `pagefind/` */
export function transportFor(folder: URL): Transport {
  /** Every part of the index asks for these. */
  const shared = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let missing: string | undefined;
  const load = async (url: string): Promise<Response> => {
    const path = url.slice(url.indexOf(BASE) + BASE.length).replace(/\?.*$/, '');
    const name = path.replace(SHARED, '');
    const reading = shared.get(name) ?? readIndexFile(folder, name);
    if (SHARED.test(path)) shared.set(name, reading);
    try {
      const bytes = await reading;
      return new Response(PART.test(path) ? asPagefindHasIt(path, bytes) : bytes);
    } catch (cause) {
      const file = fileBehind(folder, name);
      if (name !== LEXICON) missing ??= file;
      throw new Error(file, { cause });
    }
  };
  const loadSorted = (url: string) => load(url.replace(/(\/\d+\/.*)(?=\.pf_meta)/, '$1.sorted'));
  return {
    basePath: BASE,
    fetch: load,
    Worker: workerFrom(load),
    sorted: { fetch: loadSorted, Worker: workerFrom(loadSorted) },
    missing: () => missing,
  };
}
