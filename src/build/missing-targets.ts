// Whether a link leads to a document is known when all are collected.
import { VFile } from 'vfile';
import type { Doc } from '../collection/doc.ts';
import { report } from '../seed/messages.ts';
import type { Conversion } from './store/conversion.ts';

/**
 * Warn of each link that leads to no page, once for each target of a document.
 *
 * @param reports - by path; gets the warnings
 */
export function reportMissingTargets(
  documents: readonly Doc[],
  conversions: ReadonlyMap<string, Conversion>,
  reports: Map<string, VFile>,
): void {
  const known = new Set(documents.map(({ data }) => data.source.path.normalize()));
  for (const { data } of documents) {
    const { path } = data.source;
    const missing = (conversions.get(path)?.page?.links ?? []).filter((link) => !known.has(link.path));
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
