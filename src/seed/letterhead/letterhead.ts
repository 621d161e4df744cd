// The letterhead of an official document, in two columns or one: who issues it, the country and its motto, the number,
// the place and the day. It stands above the title, or its number and day below the title of a law.
//
//     UBND XÃ TÂN HÒA               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
//     Số: 15/TB-UBND                Tân Hòa, ngày 5 tháng 6 năm 2023
import { assignRole, type Found } from './assign-role.ts';
import { readCellLook, readNumber } from './cell-look.ts';
import { readIssueDate } from './issue-date.ts';

/** What a part of a letterhead is; the class of its element. */
export type Role = 'issuer' | 'national' | 'document-number' | 'place' | 'subject';

/** A line, or a column of one. */
export interface Cell<Source> {
  /** One space between words. */
  text: string;
  /** Which of two columns it stands in. */
  side?: 'left' | 'right' | undefined;
  /** Its row; the cells of one are all in the letterhead or none of them. */
  row: number;
  /** Whether a blank line is above it. */
  isApart: boolean;
  source: Source;
}

export interface LetterheadFields {
  /** As it is written; missing if the document has none, or it was left open. */
  number?: string;
  /** ISO 8601, as precise as it is filled in. */
  date?: string;
  /** Subject of a letter, which stands below the number. */
  subject?: string;
  /** Whether the title below it says what kind of document this is. */
  isKind?: boolean;
}

export interface Letterhead<Source> extends LetterheadFields {
  /** `imprint` if it stands below the title. */
  name: 'letterhead' | 'imprint';
  parts: { role: Role; cells: Cell<Source>[] }[];
}

/** In cells from the top: a title above a law's number has a few lines. */
const MOST_TITLE_LINES = 6;

/** @param cells - of the first lines of a document, in their order */
export function readLetterhead<Source>(cells: readonly Cell<Source>[]): Letterhead<Source> | undefined {
  const found = collectParts(cells);
  if (isLetterhead(found, cells)) return complete('letterhead', found);
  if (readCellLook(cells[0]?.text ?? '') !== 'kind') return undefined;
  const start = cells.findIndex(({ text }) => ['number', 'place'].includes(readCellLook(text)));
  if (start < 1 || start > MOST_TITLE_LINES) return undefined;
  const imprint = collectParts(cells.slice(start));
  const isImprint = imprint.parts.every(({ role }) => role === 'document-number' || role === 'place');
  return isImprint && imprint.roles.has('document-number') ? complete('imprint', imprint) : undefined;
}

function collectParts<Source>(cells: readonly Cell<Source>[]): Found<Source> {
  const found: Found<Source> = { parts: [], roles: new Set(), hasTitle: false, hasMotto: false, end: 0 };
  for (const [at, cell] of cells.entries()) {
    const role = assignRole(cells, at, found);
    if (!role) {
      dropRow(found, cell.row);
      break;
    }
    const open = found.parts.at(-1);
    if (open?.role === role && open.cells.at(-1)?.side === cell.side) open.cells.push(cell);
    else found.parts.push({ role, cells: [cell] });
    found.roles.add(role);
    const look = readCellLook(cell.text);
    found.hasTitle ||= look === 'title';
    found.hasMotto ||= look === 'motto';
    found.end = at + 1;
  }
  return found;
}

/** A row with a cell that is no part of it is no part of it as a whole. */
function dropRow<Source>(found: Found<Source>, row: number): void {
  for (const part of found.parts) part.cells = part.cells.filter((cell) => cell.row !== row);
  found.parts = found.parts.filter(({ cells }) => cells.length > 0);
  found.end = found.parts.reduce((sum, { cells }) => sum + cells.length, 0);
  found.roles = new Set(found.parts.map(({ role }) => role));
}

function isLetterhead<Source>(found: Found<Source>, cells: readonly Cell<Source>[]): boolean {
  const next = cells[found.end];
  if (!next) return false;
  const { roles, hasTitle, hasMotto } = found;
  const below = readCellLook(next.text);
  const isTitled = below === 'kind';
  const has = (role: Role) => (roles.has(role) ? 1 : 0);
  const others = has('document-number') + has('place') + has('issuer');
  if (hasTitle || hasMotto) {
    return (hasTitle && hasMotto) || others + (isTitled ? 1 : 0) > 0;
  }
  if (roles.has('document-number'))
    return roles.has('issuer') && (others === 3 || isTitled || roles.has('subject'));
  return roles.has('place') && roles.has('issuer') && isTitled;
}

function complete<Source>(name: Letterhead<Source>['name'], { parts }: Found<Source>): Letterhead<Source> {
  const words = (role: Role) =>
    parts
      .filter((part) => part.role === role)
      .flatMap(({ cells }) => cells.map(({ text }) => text))
      .filter((text) => readCellLook(text) !== 'ornament');
  const number = words('document-number').map(readNumber).find(Boolean);
  const date = readIssueDate(words('place').join(' '));
  const subject = words('subject').join(' ');
  return { name, parts, ...(number && { number }), ...(date && { date }), ...(subject && { subject }) };
}
