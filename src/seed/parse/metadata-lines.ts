// Metadata that a program wrote above a text, in lines of their own:
//
//     # doc_id = news_health_077
//     # url = https://dantri.com.vn/…
//     # date = 20210423
import type { VFile } from 'vfile';
import { isDate } from '../matter/iso-date.ts';
import type { Line } from './lines.ts';

/** `# key = value`; not `# A heading`, not `# x == y`. */
const HASH_LINE = /^#\s*([a-z][\w-]{0,30})\s*=\s*(?!=)(.*)$/i;
/** `20210423`, `2021-04-23`, `2021/04/23T10:00`, `2021-04`, `2021` */
const DATE = /^(\d{4})(?:[-/]?(\d{2})(?:[-/]?(\d{2})(?:[T ].*)?)?)?$/;

/** Take such lines off the start of a text; they stay in the front-matter word for word, and their date counts. */
export function readMetadataLines(lines: readonly Line[], file: VFile): Line[] {
  const start = lines.findIndex(({ text }) => text !== '' && !HASH_LINE.test(text));
  const head = lines.slice(0, start < 0 ? lines.length : start).filter(({ text }) => text !== '');
  // A file that is nothing but such lines is a text about something.
  if (head.length === 0 || start < 0) return [...lines];
  file.data.removed = [...(file.data.removed ?? []), ...head.map(({ text }) => text)];
  for (const { text } of head) {
    const [, key = '', value = ''] = HASH_LINE.exec(text) ?? [];
    state(key.toLowerCase(), value.trim(), file);
  }
  return lines.slice(start);
}

function state(key: string, value: string, file: VFile): void {
  if (value === '') return;
  if (key === 'title') file.data.stated = { ...file.data.stated, title: value };
  if (!/^(?:date|published|pubdate|publish_date)$/.test(key)) return;
  const date = DATE.exec(value)?.slice(1).filter(Boolean).join('-');
  if (date && isDate(date)) file.data.stated = { ...file.data.stated, date };
}
