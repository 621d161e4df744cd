// What links lead to is known when all seeds are read.
import { VFile } from 'vfile';
import type { SeedLink } from '../seed/data.ts';
import { report } from '../seed/messages.ts';

/**
 * Warn of each link that leads to no page, once for each target.
 *
 * @param links - of each seed that has some
 * @param pages - paths of the seeds that have a page
 * @param reports - of each seed that has some; gets the warnings
 */
export function reportMissing(
  links: ReadonlyMap<string, readonly SeedLink[]>,
  pages: Iterable<string>,
  reports: Map<string, VFile>,
): void {
  if (links.size === 0) return;
  const known = new Set(Array.from(pages, (path) => path.normalize()));
  for (const [path, own] of links) {
    const missing = own.filter((link) => !known.has(link.path));
    if (missing.length === 0) continue;
    const file = reports.get(path) ?? new VFile({ path });
    const firsts = new Map(missing.map((link) => [link.path, link] as const).reverse());
    for (const link of missing) {
      if (firsts.get(link.path) !== link) continue;
      report(file, 'link-target-missing', [link.url, link.path], { line: link.line, column: link.column });
    }
    reports.set(path, file);
  }
}
