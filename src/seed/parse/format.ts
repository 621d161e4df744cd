// The contract of an input format: how its files are recognised, and how one of them becomes mdast.
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

export type SeedFormat = TextFormat | BinaryFormat;

/** A format whose files are decoded before they are parsed. */
export interface TextFormat extends FileType {
  /** @param text - NFC, `\n` newlines */
  parse: (text: string, file: VFile) => Root;
}

/** A format that parses the bytes of its files itself. */
export interface BinaryFormat extends FileType {
  parseBytes: (bytes: Uint8Array, file: VFile) => Root;
}

/**
 * A parser returns standard mdast, headings from level 2; elements without a Markdown form are made with `mdast/jsx.ts`.
 * It puts the document's own metadata on `file.data.stated`, its headline on `file.data.headline`, and reports a file
 * that it cannot read with a message of `messages.ts`. An exception counts as a fault of the program.
 */
interface FileType {
  /** The format's folder in `parse/`. */
  name: string;
  /** In messages: "expected a text, Markdown or HTML file". */
  title: string;
  /** Names of files in a folder that are seeds end so: lower case, with the dot; an empty one means no extension. */
  extensions: readonly string[];
  /** Whether a file is of this format, asked before it is decoded. By default its extension decides. */
  claims?: (path: string, bytes: Uint8Array) => boolean;
}

/** Whether the name ends in one of the format's extensions. */
export function isNamedAs({ extensions }: SeedFormat, path: string): boolean {
  const name = fileName(path).toLowerCase();
  return extensions.some((extension) => (extension ? name.endsWith(extension) : !hasExtension(name)));
}

/** A name without extension leaves open whether the file is a text: `README`, `LICENSE`, a program. */
export function hasExtension(path: string): boolean {
  return fileName(path).includes('.');
}

/** Without dots and blanks at its end, which are slips that Windows would not store. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?<![.\s])[.\s]+$/, '');
}
