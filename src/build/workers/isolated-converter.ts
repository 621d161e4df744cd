// Converts documents in a process of its own. One that never ends, exhausts the memory or breaks a native parser is
// refused by name; the process is started again, and all others are converted.

import {
  type EntryConverter,
  type EntryConverterOptions,
  type ProvedPage,
  refuseEntry,
} from '../convert-entry.ts';
import type { ConvertedEntry } from './answer-conversions.ts';
import { type ConversionProcess, startProcess, takeProcess } from './process.ts';

export interface IsolatedConverter {
  /** Calls are answered in their order; several may wait. */
  convert: EntryConverter;
  /** Call it once nothing waits for an answer: the process is kept for the next converter. */
  close: () => void;
}

export interface Isolation {
  /** Ends the process when aborted; calls that wait then reject with its reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that a document of this many bytes may take. */
  allowTime?: (bytes: number) => number;
  /** Script of the process, and flags for Node. */
  script?: URL;
  flags?: readonly string[];
}

interface Job {
  entry: ConvertedEntry;
  bytes: Uint8Array;
  resolve: (made: ProvedPage) => void;
  reject: (reason: unknown) => void;
}

/** A hundred times of what documents take; the largest ones take a few seconds for a megabyte. */
const allowMinute = (bytes: number) => 60_000 + bytes / 50;

export function createIsolatedConverter(
  options: EntryConverterOptions,
  { signal, allowTime = allowMinute, script, flags }: Isolation = {},
): IsolatedConverter {
  /** The first is being converted. */
  const jobs: Job[] = [];
  let current: ConversionProcess | undefined;
  /** Whether nothing was converted in the process before the first job. */
  let isNew = false;
  let timer: NodeJS.Timeout | undefined;
  let late: Job | undefined;

  function startJobs(fresh: boolean): void {
    const handlers = { onAnswer, onEnd };
    const start = fresh ? startProcess : takeProcess;
    current = start({ script, flags, handlers });
    isNew = current.isNew;
    current.send({ options });
    for (const job of jobs) sendJob(job);
    watch();
  }

  function sendJob({ entry: { path, sha256, overrides }, bytes }: Job): void {
    current?.send({ entry: { path, sha256, overrides }, bytes });
  }

  function watch(): void {
    clearTimeout(timer);
    const [job] = jobs;
    if (!job) return;
    timer = setTimeout(() => {
      late = job;
      current?.end();
    }, allowTime(job.bytes.length));
  }

  function onAnswer(made: ProvedPage): void {
    isNew = false;
    jobs.shift()?.resolve(made);
    watch();
  }

  /** The process ended, and not because it was closed. */
  function onEnd(how: string): void {
    clearTimeout(timer);
    current = undefined;
    if (signal?.aborted) {
      for (const { reject } of jobs.splice(0)) reject(signal.reason);
      return;
    }
    // Documents before it may have filled the memory: only in a new process it is certain which one it was.
    const [first] = jobs;
    if (first && (first === late || isNew)) {
      jobs.shift();
      const { path } = first.entry;
      const seconds = (allowTime(first.bytes.length) / 1000).toFixed(0);
      if (first === late) first.resolve(refuseEntry(path, 'conversion-too-slow', [seconds]));
      else first.resolve(refuseEntry(path, 'conversion-aborted', [how]));
    }
    if (jobs.length > 0) startJobs(true);
  }

  const abort = () => current?.end();
  signal?.addEventListener('abort', abort);
  return {
    convert(entry, bytes) {
      signal?.throwIfAborted();
      const { promise, resolve, reject } = Promise.withResolvers<ProvedPage>();
      const job = { entry, bytes, resolve, reject };
      jobs.push(job);
      if (!current) startJobs(false);
      else {
        sendJob(job);
        if (jobs.length === 1) watch();
      }
      return promise;
    },
    close() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      if (jobs.length > 0) current?.end();
      else current?.release();
      current = undefined;
    },
  };
}
