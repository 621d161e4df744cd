// Reads metadata that a program wrote above a text, in lines of their own:
//
//     # doc_id = news_health_077
//     # url = https://dantri.com.vn/…
//     # date = 20210423
import type { Stated } from '../../data.ts';
import { isDate } from '../../dates/iso-date.ts';
import type { Line } from '../text/lines.ts';
import type { Head } from './form.ts';

/** `# key = value`; not `# A heading`, not `# x == y`. */
const HASH_LINE = /^#\s*([a-z][\w-]{0,30})\s*=\s*(?!=)(.*)$/i;
/** `20210423`, `2021-04-23`, `2021/04/23T10:00`, `2021-04`, `2021` */
const DATE = /^(\d{4})(?:[-/]?(\d{2})(?:[-/]?(\d{2})(?:[T ].*)?)?)?$/;

export function readHashLines(lines: readonly Line[]): Head | undefined {
  const end = lines.findIndex(({ text }) => text !== '' && !HASH_LINE.test(text));
  const taken = lines.slice(0, end < 0 ? lines.length : end).filter(({ text }) => text !== '');
  if (taken.length === 0) return undefined;
  const stated: Stated = {};
  for (const { text } of taken) {
    const [, key = '', value = ''] = HASH_LINE.exec(text) ?? [];
    Object.assign(stated, readHashField(key.toLowerCase(), value.trim()));
  }
  return { taken, stated };
}

function readHashField(key: string, value: string): Stated {
  if (value === '') return {};
  if (key === 'title') return { title: value };
  if (!/^(?:date|published|pubdate|publish_date)$/.test(key)) return {};
  const date = DATE.exec(value)?.slice(1).filter(Boolean).join('-');
  return date && isDate(date) ? { date } : {};
}
