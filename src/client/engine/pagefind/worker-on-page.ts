// Pagefind's worker, with code and files that the page loads. From disk there is no other way to start a worker, and over
// http the page learns of every missing file.
import { TRIMMING } from './trim-results.ts';

/** Source text to run in the worker before Pagefind's: its fetch asks the page, which knows how to load files. */
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

/** A class, since Pagefind constructs it in place of `Worker`. Its code arrives after the constructor returns, so messages wait. */
export function createWorkerClass(load: (url: string) => Promise<Response>) {
  return class extends EventTarget {
    #worker: Promise<Worker>;

    constructor(url: string) {
      super();
      this.#worker = this.#start(url);
      this.#worker.catch(() => this.dispatchEvent(new Event('error')));
    }

    async #start(url: string): Promise<Worker> {
      const code = new Blob([PRELUDE, TRIMMING, await (await load(url)).blob()], {
        type: 'text/javascript',
      });
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
