// Long work in pieces, so that the page answers its reader in between.

/** To be awaited between pieces; lets others have their turn when the time is over. */
export type Breath = () => Promise<void>;

/** Work in steps of a few milliseconds each at most. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/**
 * @param most - time that one piece may take, in ms
 * @param signal - ends the work when it is aborted: the breath fails with its reason
 */
export function createBreath(most: number, signal?: AbortSignal): Breath {
  let start = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - start < most) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    start = performance.now();
  };
}

/** @throws the signal's reason as soon as it is aborted */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
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

export async function inTurns<Result>(steps: Steps<Result>, breathe: Breath): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
