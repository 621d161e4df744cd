// The input formats. To add one, write `parse/<name>/<name>.ts` and put a line into the table.
import { isNamedAs, type SeedFormat, type TextFormat } from './format.ts';
import { parseHtml } from './html/html.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import { parseText } from './text/text.ts';

const text: TextFormat = {
  name: 'text',
  title: 'text',
  // Subtitles, tables and logs are texts of a form that their lines show.
  extensions: ['.txt', '.text', '', '.srt', '.vtt', '.csv', '.tsv', '.log'],
  parse: parseText,
};

/** In the order in which they are asked whether a file is theirs. */
export const seedFormats: readonly SeedFormat[] = [
  text,
  { name: 'markdown', title: 'Markdown', extensions: ['.md', '.markdown', '.mdx'], parse: parseMarkdown },
  { name: 'html', title: 'HTML', extensions: ['.html', '.htm'], parse: parseHtml },
];

/** The format that a file's name stands for; without one the file is not a seed. */
export function formatByName(path: string): SeedFormat | undefined {
  return seedFormats.find((format) => isNamedAs(format, path));
}

/** The format of a file with these bytes: the first that claims it, else plain text. */
export function claimFormat(path: string, bytes: Uint8Array, formats = seedFormats): SeedFormat {
  return formats.find((format) => format.claims?.(path, bytes) ?? isNamedAs(format, path)) ?? text;
}

/** @example formatTitles() // => 'text, Markdown or HTML' */
export function formatTitles(): string {
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });
  return list.format(seedFormats.map(({ title }) => title));
}
