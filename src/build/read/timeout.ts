// Reads from a dead network share never settle, so they time out.

/** In milliseconds. */
const TIMEOUT = 30_000;

/**
 * @param work - may go on after the time-out; its signal is aborted then, and its outcome ignored
 * @param timeout - in milliseconds
 * @throws Error if there is no outcome in time, or what `work` throws
 */
export async function withTimeout<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  timeout = TIMEOUT,
): Promise<Value> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${timeout / 1000} s`));
      abort.abort();
    }, timeout);
  });
  try {
    return await Promise.race([work(abort.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
