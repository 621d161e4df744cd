import { setImmediate } from 'node:timers/promises';

/** In milliseconds, for work that waits for nothing: signals and timers are heard as late as this. */
const LONGEST_TURN = 50;

/**
 * @param now - milliseconds that only grow
 * @returns a function that a step calls between any two documents: it lets the process hear its signals from time to time,
 * and throws the signal's reason once that is aborted
 */
export function createCheckpoint(signal: AbortSignal, now: () => number = () => performance.now()) {
  let turn = now();
  return async (): Promise<void> => {
    if (now() - turn >= LONGEST_TURN) {
      await setImmediate();
      turn = now();
    }
    signal.throwIfAborted();
  };
}
