// The messages of a build that its site may show: none names a document that its author holds back, nor its folder.
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { isInHeldFolder } from '../seed/parse/overrides/held-folder.ts';

/**
 * @param reports - files with messages
 * @param held - paths of the documents that are held back
 */
export function selectPublicReports(reports: readonly VFile[], held: ReadonlySet<string>): VFile[] {
  const isPublic = (path: string) => !held.has(path) && !isInHeldFolder(path);
  return reports
    .filter(({ path }) => isPublic(path))
    .map((file) => {
      const shown = file.messages.filter(
        (message) => isPublic(message.file ?? '') && !namesHeld(message, held),
      );
      return Object.assign(new VFile({ path: file.path }), { messages: shown });
    })
    .filter((file) => file.messages.length > 0);
}

/** A link of another document may lead to it. */
function namesHeld({ ruleId, reason }: VFileMessage, held: ReadonlySet<string>): boolean {
  if (ruleId !== 'link-target-missing') return false;
  const end = TARGET.exec(reason)?.[1] ?? '';
  return held.has(end) || isInHeldFolder(end);
}

/** The seed that was expected, at the end of the message. */
const TARGET = /expected a seed `([^`]+)`$/;
