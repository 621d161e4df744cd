// Medians of the traffic of searches.
import type { Browser } from 'playwright';
import type { Contender } from './contender.ts';
import { type Load, measureCold, measureLater, pickEvenly } from './measure-loads.ts';
import { quantile } from './quantile.ts';

export interface Traffic {
  /** From a loaded page to the first result: engine, index and text. */
  cold: Pick<Load, 'bytes' | 'requests' | 'ms'>;
  /** Each later query, all of them different. */
  later: Pick<Load, 'bytes' | 'requests'>;
}

const COLD = 5;
const LATER = 60;

/** @returns medians */
export async function measureTraffic(
  browser: Browser,
  contender: Contender,
  queries: readonly string[],
): Promise<Traffic> {
  const cold = await measureCold(browser, contender, pickEvenly(queries, COLD));
  const later = await measureLater(browser, contender, pickEvenly(queries, LATER + 1));
  const median = (loads: readonly Load[], key: 'bytes' | 'requests' | 'ms') =>
    quantile(
      loads.map((load) => load[key]),
      0.5,
    );
  return {
    cold: { bytes: median(cold, 'bytes'), requests: median(cold, 'requests'), ms: median(cold, 'ms') },
    later: { bytes: median(later, 'bytes'), requests: median(later, 'requests') },
  };
}
