// For tests: a text on its way through the pipeline.
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { type ConverterOptions, createConverter } from '../convert.ts';
import { parseText } from '../parse/text/text.ts';
import { createSlugRegistry, type SlugRegistry } from '../unique-slugs.ts';

/** Convert a text, or a file's bytes, on a site of its own or on the one whose registry is given. */
export function convertSeed(
  content: string | Uint8Array,
  path = 'a.txt',
  registry: SlugRegistry = createSlugRegistry(),
  options: Partial<ConverterOptions> = {},
): VFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return createConverter({ lang: 'vi', registry, ...options })({ path, bytes, sha256: 'ab'.repeat(32) });
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
