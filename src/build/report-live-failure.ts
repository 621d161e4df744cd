import { VFile } from 'vfile';
import { report } from '../seed/messages.ts';
import { listDiagnostics } from '../shared/diagnostic.ts';
import type { OnEvent } from './events.ts';

/**
 * Tells of MDX whose code failed while its page was rendered.
 *
 * @param path - of the seed, relative to the folder of seeds
 * @param shown - that folder, as messages show it to the user
 */
export function reportLiveFailure(path: string, reason: string, shown: string, emit: OnEvent): void {
  const file = new VFile({ path });
  report(file, 'mdx-failed', [reason]);
  for (const message of listDiagnostics([file], shown)) emit({ type: 'message', message });
}
