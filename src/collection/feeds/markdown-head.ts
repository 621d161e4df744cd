import { stringify } from 'yaml';
import type { Doc } from '../doc.ts';
import { documentPath } from '../url.ts';

/**
 * The front-matter of a document's Markdown file: enough to tell what it is and where it is from.
 *
 * @param url - of the site; empty if it is not known
 */
export function markdownHead(doc: Pick<Doc, 'data' | 'id'>, url: string): string {
  const { title, date, lang, authors = [], source } = doc.data;
  const fields = {
    title,
    ...(date ? { date } : {}),
    lang,
    ...(authors.length > 0 ? { authors } : {}),
    source: source.path,
    ...(url ? { url: url + documentPath(doc) } : {}),
  };
  // Every string is quoted: some readers take a bare date or `no` for another type.
  const yaml = stringify(fields, {
    version: '1.1',
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return `---\n${yaml}---\n`;
}
