// Two runs that write to one store would spoil each other's results: the second waits until the first has ended.
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** In milliseconds: how often a run that waits looks again. */
const INTERVAL = 200;

export interface LockHolder {
  process: number;
  host: string;
}

export interface LockOptions {
  signal: AbortSignal;
  /** Called once if the lock is held. */
  onWait: (holder: LockHolder) => void;
}

/**
 * Run `work` while no other run holds the lock.
 *
 * @param path - file that stands for the lock, absolute; it names the process that holds it
 * @throws what `work` throws, the signal's reason, or the system's error
 */
export async function withLock<Result>(
  path: string,
  { signal, onWait }: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(path), { recursive: true });
  let isWaiting = false;
  for (let holder = takeLock(path); holder !== undefined; holder = takeLock(path)) {
    if (!isWaiting) onWait(holder);
    isWaiting = true;
    await setTimeout(INTERVAL, undefined, { signal }).catch(() => {});
    signal.throwIfAborted();
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @returns who holds it; `undefined` once it is this process */
function takeLock(path: string): LockHolder | undefined {
  // A link appears with its content, so that nobody meets a lock without a holder.
  const own = `${path}.${randomBytes(8).toString('hex')}`;
  writeFileSync(own, JSON.stringify({ process: process.pid, host: hostname() } satisfies LockHolder));
  try {
    linkSync(own, path);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(own, { force: true });
  }
  const holder = readHolder(path);
  if (holder && isRunning(path, holder)) return holder;
  rmSync(path, { force: true });
  return takeLock(path);
}

/** @returns `undefined` if the lock was given back in the meantime, or its process died while it wrote */
function readHolder(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

/** A process of another machine, which shares the folder, cannot be asked. */
function isRunning(path: string, holder: LockHolder): boolean {
  if (holder.host !== hostname()) return true;
  const started = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // Since then the machine was started again, and the number may be that of another process.
  if (started < Date.now() - uptime() * 1000) return false;
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
