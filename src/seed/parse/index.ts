// The input formats, in the order in which they are asked whether a file is theirs.
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { parseText } from './text.ts';

export interface SeedFormat {
  name: string;
  /** With the dot, lower case. */
  extensions: readonly string[];
  /** Text is NFC with `\n` newlines. */
  parse: (text: string, file: VFile) => Root;
}

const formats: readonly SeedFormat[] = [{ name: 'text', extensions: ['.txt'], parse: parseText }];

/** Whether a file of this name is a seed. */
export function formatOf(path: string): SeedFormat | undefined {
  const name = path.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** Parser plugin: the format of the file's path reads its text. */
export function seedParse(this: Processor): void {
  this.parser = (text, file) => (formatOf(file.path ?? '') ?? { parse: parseText }).parse(text, file);
}
