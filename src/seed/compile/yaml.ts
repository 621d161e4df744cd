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
/** What is not written as it is, or with a backslash before it; half of a surrogate pair may be among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const SPECIAL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff]/;

type Fields = Readonly<Record<string, unknown>>;

/** @example yamlOf({ title: 'no', tags: [] }) // => 'title: "no"\ntags: []\n' */
export function yamlOf(fields: Fields): string {
  return linesOf(fields, '') || stringify(fields, OPTIONS);
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
  if (typeof value === 'string') return SPECIAL.test(value) ? undefined : ` ${JSON.stringify(value)}`;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? ` ${value}` : undefined;
  if (Array.isArray(value)) return itemsOf(value, indent);
  if (typeof value !== 'object' || value === null) return undefined;
  const lines = linesOf(value as Fields, indent);
  return lines === '' ? ' {}' : lines && `\n${lines.trimEnd()}`;
}

function itemsOf(items: readonly unknown[], indent: string): string | undefined {
  if (items.length === 0) return ' []';
  if (items.some((item) => typeof item !== 'string' || SPECIAL.test(item))) return undefined;
  return items.map((item) => `\n${indent}- ${JSON.stringify(item)}`).join('');
}
