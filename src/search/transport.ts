// How Pagefind's files reach the page. Over http: by fetch. From disk browsers refuse that and workers too, but they run
// scripts that lie beside the page: each file has a twin, a script that hands the same bytes over. Either way the page
// fetches for the worker, so that it knows of every file that is missing: Pagefind passes over them in silence.
import { workerFrom } from './page-worker.ts';
import { twin } from './twin.ts';
import { unpack } from './unpack.ts';

export interface Transport {
  /** What Pagefind puts before the names of its files. */
  basePath: string;
  /** Answers with what was packed, unpacked. */
  fetch: (url: string) => Promise<Response>;
  Worker: new (url: string) => unknown;
  /** The first file that could not be had, or is damaged, from the site's root. */
  missing: () => string | undefined;
}

/** What Pagefind takes for the address of the index; any absolute path will do, it is cut off again. */
const BASE = '/pagefind/';
/** Files that are the same for every part of the index, and lie once, above them. */
const SHARED = /^\d+\/(?=wasm\.|pagefind-worker\.js)/;
const PACKED = /\.(?:pf_\w+|pagefind)$/;
/** Files whose names change with what is in them. */
const NAMED_BY_CONTENT = /(?:^|\/)(?:index|fragment|filter)\/|\.pf_meta$/;
/** The one file that a search can do without. */
export const LEXICON = 'words.pf_lexicon';

/** @param folder - address of the site's `pagefind/` */
export function transportFor(folder: URL): Transport {
  const isOnDisk = folder.protocol === 'file:';
  const read = async (name: string) => {
    const bytes = await (isOnDisk ? twin(folder, name) : download(folder, name));
    if (name.endsWith('.json')) JSON.parse(new TextDecoder().decode(bytes));
    return PACKED.test(name) ? unpack(bytes) : bytes;
  };
  /** Every part of the index asks for these. */
  const shared = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let missing: string | undefined;
  const load = async (url: string): Promise<Response> => {
    const name = url
      .slice(url.indexOf(BASE) + BASE.length)
      .replace(SHARED, '')
      .replace(/\?.*$/, '');
    const reading = shared.get(name) ?? read(name);
    if (name.startsWith('wasm.')) shared.set(name, reading);
    try {
      return new Response(await reading);
    } catch (cause) {
      const file = `pagefind/${name}${isOnDisk ? '.js' : ''}`;
      if (name !== LEXICON) missing ??= file;
      throw new Error(file, { cause });
    }
  };
  return { basePath: BASE, fetch: load, Worker: workerFrom(load), missing: () => missing };
}

async function download(folder: URL, name: string): Promise<Uint8Array<ArrayBuffer>> {
  // Others are asked for again, lest an old list of files be read with a new index.
  const cache = NAMED_BY_CONTENT.test(name) ? 'default' : 'no-cache';
  const response = await fetch(new URL(name, folder), { cache });
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}
