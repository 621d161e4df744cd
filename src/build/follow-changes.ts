/**
 * Changes come in crowds: one run takes in all that came before it began.
 *
 * @param work - never run twice at a time
 * @param onFailure - called with what `work` throws; the next change runs it again
 * @returns a function to call at each change
 */
export function createFollower(
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const run = () => {
    next = undefined;
    return work();
  };
  return () => {
    if (next) return next;
    next = running.then(run).catch(onFailure);
    running = next;
    return next;
  };
}
