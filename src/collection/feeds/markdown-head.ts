import { stringify } from 'yaml';
import type { Doc } from '../doc.ts';
import { documentPath } from '../url.ts';

/**
 * What stands above a document's Markdown: enough to tell what it is and where it is from.
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
  // Every string is quoted: bare, a date or `no` is read as another type by some.
  const yaml = stringify(fields, {
    version: '1.1',
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return `---\n${yaml}---\n`;
}
