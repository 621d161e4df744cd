import { VFile } from 'vfile';
import { isLive } from '../seed/live-mdx.ts';
import { report } from '../seed/messages.ts';

/**
 * Warn of each trusted folder that holds no MDX: its name may be a mistake.
 *
 * @param folders - that `trustedMdx` names
 * @param paths - of all seeds
 * @param reports - by path; gets the warnings
 */
export function reportUnusedTrust(
  folders: readonly string[],
  paths: Iterable<string>,
  reports: Map<string, VFile>,
): void {
  if (folders.length === 0) return;
  const seeds = [...paths];
  for (const folder of folders) {
    if (seeds.some((path) => isLive(path, [folder]))) continue;
    const file = new VFile({ path: folder });
    report(file, 'trusted-folder-without-mdx', [folder]);
    reports.set(folder, file);
  }
}
