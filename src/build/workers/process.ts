// Processes that convert. One that is done waits for the next converter, since it takes half a second to start.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ProvedPage } from '../convert-entry.ts';
import { ROOT } from '../settings.ts';
import type { ConversionRequest } from './answer-conversions.ts';

export interface ConversionProcess {
  /** Whether nothing was converted in it before. */
  isNew: boolean;
  send: (request: ConversionRequest) => void;
  /** Kills it. */
  end: () => void;
  /** Keeps it for the next one who takes a process; nothing may be under way in it. */
  release: () => void;
}

interface Handlers {
  onAnswer: (made: ProvedPage) => void;
  /** Called once when it ended, with words that say how; not after `release`. */
  onEnd: (how: string) => void;
}

export interface ProcessOptions {
  script?: URL | undefined;
  /** For Node. */
  flags?: readonly string[] | undefined;
  handlers: Handlers;
}

const SCRIPT = new URL('./conversion-process.ts', import.meta.url);
/** Node keeps compiled modules there, which halves the time of a start. */
const COMPILED = join(ROOT, 'node_modules/.cache/seedpress/compiled');
/** V8 writes it before it ends a process. */
const OUT_OF_MEMORY = /out of memory|Allocation failed/;
/** In characters, of what the process wrote before it ended. */
const LONGEST_LAST_WORDS = 2000;

/** Those that wait. They keep no program from its end, and end with it. */
const idle = new Set<ChildProcess>();

/** @returns one that waits, if there is any, or a new one */
export function takeProcess(options: ProcessOptions): ConversionProcess {
  const waiting = options.script ? undefined : [...idle].find(({ connected }) => connected);
  return waiting ? attach(waiting, false, options) : startProcess(options);
}

export function startProcess(options: ProcessOptions): ConversionProcess {
  const child = fork(options.script ?? SCRIPT, [], {
    // Those of this process, such as the test runner's, are not meant for it.
    execArgv: [...(options.flags ?? [])],
    env: { NODE_COMPILE_CACHE: COMPILED, ...process.env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('close', () => {
    process.off('exit', kill);
    idle.delete(child);
  });
  return attach(child, true, options);
}

/** Ends the processes that wait, and waits for their end, so that their use of the machine is counted. */
export async function endIdleProcesses(): Promise<void> {
  const ends = Array.from(idle, (child) => {
    setActive(child, true);
    child.disconnect();
    return once(child, 'exit');
  });
  await Promise.all(ends);
}

function attach(
  child: ChildProcess,
  isNew: boolean,
  { script, handlers }: ProcessOptions,
): ConversionProcess {
  idle.delete(child);
  setActive(child, true);
  let lastWords = '';
  const onWords = (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString('latin1')).slice(-LONGEST_LAST_WORDS);
  };
  const onClose = (code: number | null, signal: string | null) => {
    handlers.onEnd(
      OUT_OF_MEMORY.test(lastWords)
        ? 'out of memory'
        : `its process ended with ${signal ?? `exit code ${code}`}`,
    );
  };
  child.stderr?.on('data', onWords);
  child.on('message', handlers.onAnswer);
  // A message to a process that ended fails; its end is told by `close`.
  child.on('error', ignore);
  // Unlike `exit`, `close` waits for the messages that are still on their way.
  child.once('close', onClose);
  return {
    isNew,
    send: (request) => child.connected && child.send(request, ignore),
    end: () => child.kill('SIGKILL'),
    release() {
      child.stderr?.off('data', onWords);
      child.off('message', handlers.onAnswer).off('close', onClose).off('error', ignore);
      child.on('error', ignore);
      setActive(child, false);
      if (script) child.kill('SIGKILL');
      else idle.add(child);
    },
  };
}

function setActive(child: ChildProcess, isActive: boolean): void {
  const change = isActive ? 'ref' : 'unref';
  child[change]();
  child.channel?.[change]();
  const { stderr } = child;
  if (stderr && change in stderr) (stderr as unknown as { ref: () => void; unref: () => void })[change]();
}

function ignore(): void {}
