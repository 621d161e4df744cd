// For tests: a text on its way through the pipeline.
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { type ConverterOptions, createConverter } from '../convert.ts';
import { parseText } from '../parse/text/text.ts';

/** Convert a text, or a file's bytes. */
export function convertSeed(
  content: string | Uint8Array,
  path = 'a.txt',
  options: Partial<ConverterOptions> = {},
): VFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return createConverter({ lang: 'vi', ...options })({ path, bytes, sha256: 'ab'.repeat(32) });
}

/** The text only parsed. */
export function parseSeed(text: string): { tree: Root; file: VFile } {
  const file = new VFile({ path: 'a.txt' });
  return { tree: parseText(text, file), file };
}

/** Each message as `line:column id`, or only its id if it is about the whole seed. */
export function messagesOf(file: VFile): string[] {
  return file.messages.map(({ line, column, ruleId }) =>
    line ? `${line}:${column} ${ruleId}` : `${ruleId}`,
  );
}
