// The input formats, in the order in which they are asked whether a file is theirs.
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { parseHtml } from './html/html.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import { parseText } from './text/text.ts';

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

/** Whether a file of this name is a seed; a name without an ending is one of plain text. */
export function formatOf(path: string): SeedFormat | undefined {
  const name = nameOf(path).toLowerCase();
  if (!hasEnding(name)) return plain;
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** A name without one does not say that its file is a text. */
export function hasEnding(path: string): boolean {
  return nameOf(path).includes('.');
}

/** Dots and blanks at its end are slips that Windows would not store. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/[.\s]+$/, '');
}

/** Parser plugin: the format of the file's path reads its text. */
export function seedParse(this: Processor): void {
  this.parser = (text, file) => (formatOf(file.path ?? '') ?? plain).parse(text, file);
}
