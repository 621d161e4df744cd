// Long work in steps, so that the page scrolls and answers while it is done.

/** Work that yields wherever it can be interrupted, every few milliseconds at least. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Awaited between steps; lets the page have its turn once the budget is used up. */
export type Yielder = () => Promise<void>;

/** In ms. A reader notices nothing below 50; other work of the page needs its share. */
const DEFAULT_BUDGET = 10;

/**
 * @param signal - ends the work when it is aborted: the yielder rejects with its reason
 * @param budget - time that the page may be held up, in ms
 * @param wait - resolves when the work may go on
 */
export function createYielder(signal?: AbortSignal, budget = DEFAULT_BUDGET, wait = nextTask): Yielder {
  let start = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - start < budget) return;
    await wait();
    signal?.throwIfAborted();
    start = performance.now();
  };
}

/** Resolves after the tasks that are waiting, such as a click of the reader. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export async function runInSteps<Result>(
  steps: Steps<Result>,
  yieldIfDue = createYielder(),
): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await yieldIfDue();
  }
}

export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** @throws the signal's reason as soon as it is aborted */
export async function delay(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  signal.throwIfAborted();
}
