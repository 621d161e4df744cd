// Astro renders in a process of its own: it can be ended at any moment, and leaves nothing behind in this one.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface RenderJob {
  /** The project itself, absolute. */
  root: string;
  /** Folder that is kept between builds, absolute. */
  cache: string;
  /** Folders of the MDX pages and of the collection's data, absolute. */
  content: string;
  store: string;
  /** Folder to build the site in, absolute. */
  site: string;
  /** MDX that is run: absolute paths by the document's id. */
  live: Readonly<Record<string, string>>;
}

/** Messages of the process about its work. */
export type RenderEvent =
  | { type: 'body' }
  | { type: 'failure'; path: string; reason: string }
  | { type: 'done' }
  | { type: 'error'; message: string };

interface RenderOptions extends RenderJob {
  signal: AbortSignal;
  /** Called for each document whose body is read. */
  onBody: () => void;
  /** Called for each document whose code failed, with the path of its seed. */
  onFailure: (path: string, reason: string) => void;
}

const PROCESS = fileURLToPath(new URL('./render-process.ts', import.meta.url));

/** In characters, of what the process wrote before it ended by itself. */
const LONGEST_LAST_WORDS = 2000;

/** @throws Error with what Astro says, or the signal's reason */
export async function renderSite({ signal, onBody, onFailure, ...job }: RenderOptions): Promise<void> {
  signal.throwIfAborted();
  const child = fork(PROCESS, [], {
    cwd: job.root,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const stop = () => child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  try {
    await followProcess(child, job, { onBody, onFailure });
  } finally {
    signal.removeEventListener('abort', stop);
    signal.throwIfAborted();
  }
}

function followProcess(
  child: ChildProcess,
  job: RenderJob,
  { onBody, onFailure }: Pick<RenderOptions, 'onBody' | 'onFailure'>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let isDone = false;
    let lastWords = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      lastWords = (lastWords + chunk).slice(-LONGEST_LAST_WORDS);
    });
    child.on('message', (event: RenderEvent) => {
      if (event.type === 'body') onBody();
      else if (event.type === 'failure') onFailure(event.path, event.reason);
      else if (event.type === 'error') reject(new Error(event.message));
      else isDone = true;
    });
    child.once('error', reject);
    // Unlike `exit`, `close` waits for the messages that are still on their way.
    child.once('close', (code, signal) => {
      if (isDone) return resolve();
      const how = `Cannot render the site: its process ended with ${signal ?? `exit code ${code}`}`;
      reject(new Error([how, lastWords.trim()].filter(Boolean).join('\n')));
    });
    child.send(job);
  });
}
