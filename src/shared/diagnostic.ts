import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** A terminal obeys these instead of showing them, or shows text in another order. Names and texts may hold any. */
const UNSEEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** One message as every reporter needs it. */
export interface Row {
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

export interface ReporterOptions {
  /** Whether what shows the text can colour it. */
  colour: boolean;
}

/** Messages as one text, without a newline at its end. */
export type Reporter = (rows: readonly Row[], options: ReporterOptions) => string;

/**
 * @param files - with messages; one may have messages about another file, such as the one laid beside it
 * @param folder - what the files' paths are relative to, as the user should see it; empty for paths within it
 */
export function rowsOf(files: readonly VFile[], folder: string): Row[] {
  return files.flatMap(({ messages, path }) => messages.map((message) => rowOf(message, path, folder)));
}

function rowOf(
  { file, line, column, fatal, ruleId, reason, note }: VFileMessage,
  path: string,
  folder: string,
): Row {
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
export function formatPlace({ path, line, column }: Row): string {
  return [escapeControls(path), line, column].filter((part) => part !== null).join(':');
}

/** @example escapeControls('a\n.txt') // => 'a\\u000a.txt' */
export function escapeControls(text: string): string {
  return text.replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
