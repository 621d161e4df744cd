/** As shells report a process that Ctrl+C ended. */
const INTERRUPTED = 130;

/**
 * Ctrl+C, and a request to end from the system, abort the signal; a second one ends the process at once.
 *
 * @returns the signal, and a function that gives both back their usual meaning
 */
export function onInterrupt(): { signal: AbortSignal; release: () => void } {
  const abort = new AbortController();
  const stop = () => {
    if (abort.signal.aborted) process.exit(INTERRUPTED);
    abort.abort(new Error('Stopped. The last site that was built is as it was.'));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const release = () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  return { signal: abort.signal, release };
}
