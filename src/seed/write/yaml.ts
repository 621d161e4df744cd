// Front-matter as YAML, as the library `yaml` writes it. Nearly all of it is keys and short strings, which need no
// document, no nodes and no search for what is special in them: written here, they take a twentieth of the time.
import { stringify } from 'yaml';

/** Every string is quoted: bare, `no`, `2023-06-26` and `1e3` are read as other types by some YAML readers. */
const OPTIONS = {
  version: '1.1',
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0,
} as const;
/** Names that no reader takes for anything else: `title`, `datePrecision`; not `y`, `on`, `null`. */
const KEY = /^(?!(?:true|false|yes|off|null|nan)$)[a-z]{3}[a-z\d]*$/i;
/** What JSON writes as it is and YAML does not; half of a surrogate pair may be among it. */
const SPECIAL = /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff]/;
/** Whatever JSON writes with a backslash, but a quotation mark and the backslash itself: YAML has its own way for some. */
const ESCAPED = /\\[^"]/;

type Fields = Readonly<Record<string, unknown>>;

/** @example yamlOf({ title: 'no', tags: [] }) // => 'title: "no"\ntags: []\n' */
export function yamlOf(fields: Fields): string {
  const lines = linesOf(fields, '');
  return lines && !isSpecial(lines) ? lines : stringify(fields, OPTIONS);
}

/** Asked once of all strings, not of each. */
function isSpecial(lines: string): boolean {
  return SPECIAL.test(lines) || (lines.includes('\\') && ESCAPED.test(lines.replaceAll('\\\\', '')));
}

/** @returns `undefined` if there is anything in it but keys, strings, numbers and lists of strings */
function linesOf(fields: Fields, indent: string): string | undefined {
  let lines = '';
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const text = written(value, `${indent}  `);
    if (text === undefined || !KEY.test(key)) return undefined;
    lines += `${indent}${key}:${text}\n`;
  }
  return lines;
}

function written(value: unknown, indent: string): string | undefined {
  if (typeof value === 'string') return ` ${JSON.stringify(value)}`;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? ` ${value}` : undefined;
  if (Array.isArray(value)) return itemsOf(value, indent);
  if (typeof value !== 'object' || value === null) return undefined;
  const lines = linesOf(value as Fields, indent);
  return lines === '' ? ' {}' : lines && `\n${lines.trimEnd()}`;
}

function itemsOf(items: readonly unknown[], indent: string): string | undefined {
  if (items.length === 0) return ' []';
  if (items.some((item) => typeof item !== 'string')) return undefined;
  return items.map((item) => `\n${indent}- ${JSON.stringify(item)}`).join('');
}
