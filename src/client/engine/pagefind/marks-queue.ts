import type { Marks } from '../retrieve/term-index.ts';

/** Runs a search while the engine compares marks in the wanted way. */
export type SearchWithMarks = <Reply>(marks: Marks, search: () => Promise<Reply>) => Promise<Reply>;

/**
 * Pagefind reads its option for marks when it answers, not when it is asked. A search that needs the other marks therefore
 * waits for those that run.
 *
 * @param setMarks - sets the option
 */
export function createMarksQueue(setMarks: (marks: Marks) => Promise<unknown>): SearchWithMarks {
  let current: Marks = 'any';
  let turn: Promise<unknown> = Promise.resolve();
  const running = new Set<Promise<unknown>>();
  return async (wanted, search) => {
    const change = turn.then(async () => {
      if (current === wanted) return;
      await Promise.all(running);
      await setMarks(wanted);
      current = wanted;
    });
    const answer = change.then(search);
    // An error goes to its own caller and does not delay the others.
    const ended: Promise<unknown> = answer.catch(() => {}).then(() => running.delete(ended));
    turn = change.then(
      () => running.add(ended),
      () => {},
    );
    return answer;
  };
}
