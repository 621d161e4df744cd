import { join } from 'node:path';
import type { Doc } from '../collection/doc.ts';

/**
 * MDX that is run is a module: the seed itself, beside what it imports.
 *
 * @param seeds - folder of the seeds, absolute
 * @returns absolute paths by the document's id
 */
export function listLiveModules(documents: readonly Doc[], seeds: string): Record<string, string> {
  const live = documents.filter(({ data }) => data.code);
  return Object.fromEntries(live.map(({ id, data }) => [id, join(seeds, data.source.path)]));
}
