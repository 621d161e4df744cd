import { createYielder, runInSteps, type Steps, type Yielder } from '../../lib/yield-to-main.ts';

/**
 * For Pagefind, which constructs it in place of `FinalizationRegistry` and tells its worker of each result that was
 * garbage-collected. The browser finds them by the thousand, and freeing all at once would block the page for a quarter of a
 * second.
 */
export class BatchedRegistry extends FinalizationRegistry<string> {
  constructor(free: (id: string) => void) {
    super(actInSteps(free));
  }
}

/** @returns a function that queues one item; the queue is worked off in order */
export function actInSteps<Item>(
  act: (item: Item) => void,
  newYielder: () => Yielder = createYielder,
): (item: Item) => void {
  const queue: Item[] = [];
  function* workOff(): Steps<void> {
    for (let at = 0; at < queue.length; at++) {
      act(queue[at] as Item);
      yield;
    }
    queue.length = 0;
  }
  return (item) => {
    if (queue.push(item) === 1) void runInSteps(workOff(), newYielder());
  };
}
