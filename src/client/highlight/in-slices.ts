// Long work in slices, so that the page scrolls and answers while it is done.

/** In ms. What is changed has to be laid out and painted, which takes ten times as long as the change. */
const SLICE = { reads: 12, changes: 3 };

/**
 * @param work - pauses wherever it can be left for a while
 * @param does - whether it only reads the page or changes it
 * @returns what the work returns; never, if it was stopped
 */
export async function inSlices<T>(
  work: Generator<undefined, T>,
  signal: AbortSignal,
  does: keyof typeof SLICE = 'reads',
): Promise<T> {
  let end = performance.now() + SLICE[does];
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    // Several slices between two frames would be laid out at once.
    if (does === 'changes') await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return new Promise(() => {});
    end = performance.now() + SLICE[does];
  }
}
