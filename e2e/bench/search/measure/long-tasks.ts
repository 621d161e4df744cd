// Tasks that block a page. Browsers report those above 50 ms.
import type { Page } from 'playwright';

export interface LongTasks {
  count: number;
  /** The longest one, in ms; 0 if there was none. */
  longest: number;
}

declare global {
  var longTasks: number[];
}

/** Starts to record, so that tasks of loading the page do not count. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

export async function readLongTasks(page: Page): Promise<LongTasks> {
  const tasks = await page.evaluate(() => globalThis.longTasks);
  return { count: tasks.length, longest: Math.max(0, ...tasks) };
}
