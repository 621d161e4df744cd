import { build } from '../build/run.ts';
import type { Settings } from '../build/settings.ts';
import { createEventPrinter, formatIndexed, formatSummary } from './console/print-events.ts';
import { onInterrupt } from './interrupt.ts';

/**
 * Build a site and print how it goes. Seeds that were refused do not stop it; the process then ends with exit code 1.
 *
 * @param out - folder of the site, absolute
 * @throws Error with a sentence for the user if nothing could be built
 */
export async function buildSite(settings: Settings, out: string): Promise<void> {
  const { onEvent, finish } = createEventPrinter();
  const started = performance.now();
  const { signal, release } = onInterrupt();
  try {
    const summary = await build(settings, { out, onEvent, signal });
    finish();
    console.log(`${settings.shown}: ${formatSummary(summary)}`);
    console.log(formatIndexed(summary.indexed));
    console.log(`Built ${out} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    if (summary.refused > 0) process.exitCode = 1;
  } finally {
    finish();
    release();
  }
}
