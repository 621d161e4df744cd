// Front-matter as YAML, as the library `yaml` writes it. Nearly all of it is keys and short strings, which need no
// document, no nodes and no search for special characters: written here, they take a twentieth of the time.
import { stringify } from 'yaml';

/** Every string is quoted: bare, `no`, `2023-06-26` and `1e3` are read as other types by some YAML readers. */
const OPTIONS = {
  version: '1.1',
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0,
} as const;
/** Names that every reader reads as strings: `title`, `datePrecision`; not `y`, `on`, `null`. */
const KEY = /^(?!(?:true|false|yes|off|null|nan)$)[a-z]{3}[a-z\d]*$/i;
/** Characters that JSON writes as they are and YAML does not, such as half of a surrogate pair. */
const SPECIAL = /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff]/;
/** Characters that JSON escapes, except a quotation mark and the backslash: YAML escapes some of them differently. */
const ESCAPED = /\\[^"]/;

type Fields = Readonly<Record<string, unknown>>;

/** @example stringifyYaml({ title: 'no', tags: [] }) // => 'title: "no"\ntags: []\n' */
export function stringifyYaml(fields: Fields): string {
  const lines = writeFields(fields, '');
  return lines && !isSpecial(lines) ? lines : stringify(fields, OPTIONS);
}

/** Checked once for all strings together. */
function isSpecial(lines: string): boolean {
  return SPECIAL.test(lines) || (lines.includes('\\') && ESCAPED.test(lines.replaceAll('\\\\', '')));
}

/** @returns `undefined` for fields other than plain keys with strings, numbers, lists of strings or such fields */
function writeFields(fields: Fields, indent: string): string | undefined {
  let lines = '';
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const text = writeValue(value, `${indent}  `);
    if (text === undefined || !KEY.test(key)) return undefined;
    lines += `${indent}${key}:${text}\n`;
  }
  return lines;
}

function writeValue(value: unknown, indent: string): string | undefined {
  if (typeof value === 'string') return ` ${JSON.stringify(value)}`;
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? ` ${value}` : undefined;
  if (Array.isArray(value)) return writeItems(value, indent);
  if (typeof value !== 'object' || value === null) return undefined;
  const lines = writeFields(value as Fields, indent);
  return lines === '' ? ' {}' : lines && `\n${lines.trimEnd()}`;
}

function writeItems(items: readonly unknown[], indent: string): string | undefined {
  if (items.length === 0) return ' []';
  if (items.some((item) => typeof item !== 'string')) return undefined;
  return items.map((item) => `\n${indent}- ${JSON.stringify(item)}`).join('');
}
