// A head is the lines above a text that describe it, written by a program, a mail client or a librarian.
import type { Stated } from '../../data.ts';
import type { Line } from '../text/lines.ts';

/** Reads one form of head; `undefined` if the text does not begin with it. Lines that are not `taken` stay in the text. */
export type HeadForm = (lines: readonly Line[]) => Head | undefined;

export interface Head {
  /** Lines that leave the text, in order. */
  taken: readonly Line[];
  stated: Stated;
  /** Whether its title is the document's own, which beats any line below it. */
  isTitled?: boolean;
  /** A date that is only a crawler's note, less certain than `stated.date`. */
  crawlDate?: string;
}

/** A field of a head: `Tiêu đề: Giá gạo tăng`, with the lines that continue it. */
export interface HeadField {
  key: string;
  value: string;
  lines: readonly Line[];
}

/** `Key: value`, the key of a few words; not "https://…", not a sentence with a colon in it. */
const FIELD = /^(\p{L}[\p{L}\p{N}_./-]*(?: [\p{L}\p{N}_./()-]+){0,3})\s*:(?!\/\/)\s*(.*)$/u;
const LONGEST_KEY = 40;

/**
 * Read the fields at the start of these lines, up to a line that is none.
 * A line that is indented further than its field continues it, as in mail.
 */
export function readFields(lines: readonly Line[]): HeadField[] {
  const fields: { key: string; values: string[]; lines: Line[] }[] = [];
  for (const line of lines) {
    const open = fields.at(-1);
    if (open && line.text !== '' && line.column > (open.lines[0]?.column ?? 0)) {
      open.lines.push(line);
      open.values.push(line.text);
      continue;
    }
    const [, key = '', value = ''] = (line.text.includes(':') && FIELD.exec(line.text)) || [];
    if (key === '' || key.length > LONGEST_KEY) break;
    fields.push({ key: key.toLowerCase(), values: [value], lines: [line] });
  }
  return fields.map(({ values, ...field }) => ({ ...field, value: values.join(' ').trim() }));
}
