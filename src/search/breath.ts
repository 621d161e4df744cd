// Long work in pieces, so that the page answers its reader in between.

/** To be awaited between pieces; lets others have their turn when the time is over. */
export type Breath = () => Promise<void>;

/** Work in steps of a few milliseconds each at most. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** @param most - time that one piece may take, in ms */
export function createBreath(most: number): Breath {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < most) return;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  };
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
