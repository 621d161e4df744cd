// A file of a network that is gone neither opens nor fails: after a while nobody waits for it any more.

/** In milliseconds. */
const PATIENCE = 30_000;

/**
 * @param work - may go on after it was given up, its outcome is then nobody's business
 * @throws Error when there is no outcome in time, or what `work` throws
 */
export async function withPatience<Value>(
  work: (givenUp: AbortSignal) => Promise<Value>,
  patience = PATIENCE,
): Promise<Value> {
  const givenUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${patience / 1000} s`));
      givenUp.abort();
    }, patience);
  });
  try {
    return await Promise.race([work(givenUp.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
