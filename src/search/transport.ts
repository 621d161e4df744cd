// How Pagefind's files reach the page. Over http: the browser's own fetch and Worker. From disk browsers refuse both, but
// they run scripts that lie beside the page: each file has a twin, a script that hands the same bytes over.

export interface Transport {
  /** What Pagefind puts before the names of its files. */
  basePath: string;
  fetch: (url: string) => Promise<Response>;
  Worker: new (url: string) => unknown;
}

declare global {
  /** Called by a twin: name of its file relative to `pagefind/`, and the bytes in base64. */
  var seedpressTwin: ((name: string, base64: string) => void) | undefined;
}

/** @param folder - address of the site's `pagefind/` */
export function transportFor(folder: URL): Transport {
  return folder.protocol === 'file:' ? fromDisk(folder) : overHttp(folder);
}

function overHttp(folder: URL): Transport {
  return { basePath: folder.pathname, fetch: (url) => fetch(url), Worker };
}

/** Any absolute path will do: it is cut off again. */
const DISK_BASE = '/pagefind/';

function fromDisk(folder: URL): Transport {
  const load = async (url: string): Promise<Response> => {
    const name = url.slice(url.indexOf(DISK_BASE) + DISK_BASE.length).replace(/\?.*$/, '');
    return new Response(await twin(folder, name));
  };
  return { basePath: DISK_BASE, fetch: load, Worker: diskWorker(load) };
}

const arrived = new Map<string, Uint8Array<ArrayBuffer>>();

function twin(folder: URL, name: string): Promise<Uint8Array<ArrayBuffer>> {
  globalThis.seedpressTwin = (from, base64) => {
    arrived.set(
      from,
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    );
  };
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`${name}.js`, folder).href;
    script.onload = () => {
      script.remove();
      const bytes = arrived.get(name);
      arrived.delete(name);
      if (bytes) resolve(bytes);
      else reject(new Error(`pagefind/${name}.js`));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`pagefind/${name}.js`));
    };
    document.head.append(script);
  });
}

/** Runs in the worker before Pagefind's own code: its fetch asks the page, which has the twins. */
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

/** A Worker whose code comes from a twin. The code arrives later than the constructor returns, so messages wait. */
function diskWorker(load: (url: string) => Promise<Response>) {
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
