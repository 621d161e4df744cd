// Runs every query on every search in turn, so that other load of the machine slows all of them equally.
import type { Browser, Page } from 'playwright';
import { type Answer, askQuery, type Contender, openPage } from './contender.ts';
import { type LongTasks, readLongTasks, watchLongTasks } from './long-tasks.ts';

export interface Run {
  contender: Contender;
  /** To the queries in their order, each for the first time on a page that has searched before. */
  answers: Answer[];
  /** To the same queries in a second pass. */
  again: Answer[];
  longTasks: LongTasks;
}

interface Open extends Run {
  page: Page;
}

/** @param logProgress - called with the progress from time to time */
export async function runQueries(
  browser: Browser,
  contenders: readonly Contender[],
  queries: readonly string[],
  logProgress: (text: string) => void,
): Promise<Run[]> {
  const open: Open[] = [];
  for (const contender of contenders) {
    const page = await openPage(browser, contender);
    await watchLongTasks(page);
    // Loads the engine. The query is reversed, so that its answer is not cached later.
    await askQuery(page, contender, [...(queries[0] ?? '')].reverse().join(''));
    open.push({ contender, page, answers: [], again: [], longTasks: { count: 0, longest: 0 } });
  }
  for (const pass of ['answers', 'again'] as const) {
    for (const [index, query] of queries.entries()) {
      if (index % 50 === 0)
        logProgress(`${pass === 'answers' ? 'asking' : 'asking again'}, ${index} of ${queries.length}`);
      for (const { contender, page, [pass]: answers } of rotate(open, index)) {
        answers.push(await askQuery(page, contender, query));
      }
    }
  }
  for (const run of open) {
    run.longTasks = await readLongTasks(run.page);
    await run.page.context().close();
  }
  return open;
}

/** Each contender is first equally often. */
function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
