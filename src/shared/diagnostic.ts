import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** A terminal obeys these instead of showing them, or shows text in another order. Names and texts may hold any. */
const UNSEEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** A message with its place, as reporters print it. */
export interface Diagnostic {
  /** As the user should see it. */
  path: string;
  /** 1-based; `null` if the message is about the whole file. */
  line: number | null;
  column: number | null;
  level: 'error' | 'warning';
  ruleId: string;
  reason: string;
  note: string;
}

/**
 * @param files - with messages; a message may be about another file, such as a sidecar
 * @param folder - that the files' paths are relative to, as the user should see it; empty for paths within it
 */
export function listDiagnostics(files: readonly VFile[], folder: string): Diagnostic[] {
  return files.flatMap(({ messages, path }) =>
    messages.map((message) => createDiagnostic(message, path, folder)),
  );
}

function createDiagnostic(
  { file, line, column, fatal, ruleId, reason, note }: VFileMessage,
  path: string,
  folder: string,
): Diagnostic {
  return {
    path: [folder, file ?? path].filter(Boolean).join('/'),
    line: line ?? null,
    column: column ?? null,
    level: fatal ? 'error' : 'warning',
    ruleId: ruleId ?? '',
    reason,
    note: note ?? '',
  };
}

/** @example formatPlace({ path: 'a.txt', line: 2, column: 1, … }) // => 'a.txt:2:1' */
export function formatPlace({ path, line, column }: Diagnostic): string {
  return [escapeControls(path), line, column].filter((part) => part !== null).join(':');
}

/** @example escapeControls('a\n.txt') // => 'a\\u000a.txt' */
export function escapeControls(text: string): string {
  return text.replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
