// Every query, asked of every search in turn, so that whatever else the machine does slows all of them alike.
import type { Browser, Page } from 'playwright';
import { type Answer, askQuery, type Contender, openPage } from './contender.ts';
import { type LongTasks, readLongTasks, watchLongTasks } from './long-tasks.ts';

export interface Run {
  contender: Contender;
  /** To the queries in their order, each for the first time on a page that has searched before. */
  answers: Answer[];
  /** To the same queries once more. */
  again: Answer[];
  longTasks: LongTasks;
}

interface Open extends Run {
  page: Page;
}

/** @param say - called with the progress from time to time */
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
    // Loads the engine. It is one of the queries, turned round, so that it is not known when its turn comes.
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

/** No contender is always the first. */
function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
