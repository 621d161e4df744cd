// How Pagefind's files reach the page. Over http: by fetch. From disk browsers refuse that and workers too, but they run
// scripts that lie beside the page: each file has a twin, a script that hands the same bytes over. Either way the page
// fetches for the worker, so that it knows of every file that is missing: Pagefind passes over them in silence.

export interface Transport {
  /** What Pagefind puts before the names of its files. */
  basePath: string;
  fetch: (url: string) => Promise<Response>;
  Worker: new (url: string) => unknown;
  /** The first file that could not be had, from the site's root. */
  missing: () => string | undefined;
}

declare global {
  /** Called by a twin: name of its file relative to `pagefind/`, and the bytes in base64. */
  var seedpressTwin: ((name: string, base64: string) => void) | undefined;
}

/** What Pagefind takes for the address of the index; any absolute path will do, it is cut off again. */
const BASE = '/pagefind/';
/** Files that are the same for every part of the index, and lie once, above them. */
const SHARED = /^\d+\/(?=wasm\.|pagefind-worker\.js)/;
/** These are packed, unless the server has unpacked them on the way. */
const PACKED = /\.(?:pf_\w+|pagefind)$/;
/** The one file that a search can do without. */
export const LEXICON = 'words.pf_lexicon';

/** @param folder - address of the site's `pagefind/` */
export function transportFor(folder: URL): Transport {
  const read = folder.protocol === 'file:' ? twin : download;
  /** Every part of the index asks for these. */
  const shared = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let missing: string | undefined;
  const load = async (url: string): Promise<Response> => {
    const name = url
      .slice(url.indexOf(BASE) + BASE.length)
      .replace(SHARED, '')
      .replace(/\?.*$/, '');
    const reading = shared.get(name) ?? read(folder, name);
    if (name.startsWith('wasm.')) shared.set(name, reading);
    try {
      const bytes = await reading;
      if (PACKED.test(name) && !isPacked(bytes)) throw new Error('damaged');
      if (name.endsWith('.json')) JSON.parse(new TextDecoder().decode(bytes));
      return new Response(bytes);
    } catch (cause) {
      if (name !== LEXICON) missing ??= `pagefind/${name}`;
      throw new Error(`pagefind/${name}`, { cause });
    }
  };
  return { basePath: BASE, fetch: load, Worker: workerFrom(load), missing: () => missing };
}

function isPacked([first, second]: Uint8Array): boolean {
  const isGzip = first === 0x1f && second === 0x8b;
  // Pagefind's own mark, `pagefind_dcd`, and WebAssembly's, `\\0asm`, or the beginning of an object.
  return isGzip || first === 0x70 || (first === 0 && second === 0x61) || first === 0x7b;
}

async function download(folder: URL, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(name, folder));
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}

const arrived = new Map<string, Uint8Array<ArrayBuffer>>();

function twin(folder: URL, name: string): Promise<Uint8Array<ArrayBuffer>> {
  globalThis.seedpressTwin = (from, base64) => {
    arrived.set(from, bytesOf(base64));
  };
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`${name}.js`, folder).href;
    script.onload = () => {
      script.remove();
      const bytes = arrived.get(name);
      arrived.delete(name);
      if (bytes) resolve(bytes);
      else reject(new Error('no bytes'));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error('no file'));
    };
    document.head.append(script);
  });
}

/** A loop, since it is ten times as fast as `Uint8Array.from`. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** Runs in the worker before Pagefind's own code: its fetch asks the page, which knows how to get them. */
const PRELUDE = `(() => {
  const waiting = new Map();
  let last = 0;
  self.fetch = (url) => new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject });
    postMessage({ seedpressFetch: last, url: String(url) });
  });
  addEventListener('message', (event) => {
    const { seedpressAnswer: id, bytes, error } = event.data ?? {};
    if (id === undefined) return;
    event.stopImmediatePropagation();
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error));
    else resolve(new Response(bytes));
  });
})();
`;

/** A Worker whose code and files the page loads. The code arrives later than the constructor returns, so messages wait. */
function workerFrom(load: (url: string) => Promise<Response>) {
  return class extends EventTarget {
    #worker: Promise<Worker>;

    constructor(url: string) {
      super();
      this.#worker = this.#start(url);
      this.#worker.catch(() => this.dispatchEvent(new Event('error')));
    }

    async #start(url: string): Promise<Worker> {
      const code = new Blob([PRELUDE, await (await load(url)).blob()], { type: 'text/javascript' });
      const address = URL.createObjectURL(code);
      const worker = new Worker(address);
      worker.addEventListener('message', (event) => this.#onMessage(worker, event));
      worker.addEventListener('error', () => this.dispatchEvent(new Event('error')));
      return worker;
    }

    async #onMessage(worker: Worker, { data }: MessageEvent): Promise<void> {
      if (data?.seedpressFetch === undefined) {
        this.dispatchEvent(new MessageEvent('message', { data }));
        return;
      }
      const seedpressAnswer = data.seedpressFetch;
      try {
        const bytes = await (await load(data.url)).arrayBuffer();
        worker.postMessage({ seedpressAnswer, bytes }, [bytes]);
      } catch (error) {
        worker.postMessage({ seedpressAnswer, error: String(error) });
      }
    }

    postMessage(message: unknown): void {
      this.#worker.then(
        (worker) => worker.postMessage(message),
        () => {},
      );
    }

    terminate(): void {
      this.#worker.then(
        (worker) => worker.terminate(),
        () => {},
      );
    }
  };
}
