// The input formats, in the order in which they are asked whether a file is theirs.
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { parseHtml } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { parseText } from './text.ts';

export interface SeedFormat {
  name: string;
  /** With the dot, lower case. */
  extensions: readonly string[];
  /** Text is NFC with `\n` newlines. */
  parse: (text: string, file: VFile) => Root;
}

const formats: readonly SeedFormat[] = [
  { name: 'text', extensions: ['.txt', '.text'], parse: parseText },
  { name: 'markdown', extensions: ['.md', '.markdown', '.mdx'], parse: parseMarkdown },
  { name: 'html', extensions: ['.html', '.htm'], parse: parseHtml },
];
/** `README`, `thu-ngo` */
const plain: SeedFormat = { name: 'text', extensions: [], parse: parseText };

/** Whether a file of this name is a seed; a name without a dot is one of plain text. */
export function formatOf(path: string): SeedFormat | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (!name.includes('.')) return plain;
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** Parser plugin: the format of the file's path reads its text. */
export function seedParse(this: Processor): void {
  this.parser = (text, file) => (formatOf(file.path ?? '') ?? plain).parse(text, file);
}
