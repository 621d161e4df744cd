// Which part of a letterhead a cell is, given those above it and beside it.
import { type CellLook, isCapitals, readCellLook } from './cell-look.ts';
import type { Cell, Letterhead, Role } from './letterhead.ts';

/** The parts that were found so far. */
export interface Found<Source> {
  parts: Letterhead<Source>['parts'];
  roles: Set<Role>;
  hasTitle: boolean;
  hasMotto: boolean;
  /** Number of cells in the parts. */
  end: number;
}

const ROLES: Partial<Record<CellLook, Role>> = {
  title: 'national',
  motto: 'national',
  number: 'document-number',
  place: 'place',
};
/** In characters: a continued line of a narrow column. */
const LONGEST_CONTINUATION = 80;
/** Cells within which a number shows that capitals name who issues the document. */
const NEAR = 4;
const SENTENCE_END = /[.;:!?]$/;

/** @returns `undefined` if the letterhead ends above this cell */
export function assignRole<Source>(
  cells: readonly Cell<Source>[],
  at: number,
  found: Found<Source>,
): Role | undefined {
  const cell = cells[at];
  if (!cell) return undefined;
  const look = readCellLook(cell.text);
  const above = findAbove(found, cell);
  if (look === 'ornament') return above ?? (found.end === 0 ? undefined : 'national');
  // "Hà Nội, ngày 5⏎tháng 6 năm 2023": a day in a column is continued below.
  const isNumbered = found.roles.has('document-number');
  if (look === 'subject') return isNumbered || cell.side === 'left' ? 'subject' : undefined;
  const plain = ROLES[look];
  if (plain) return plain;
  if (look === 'kind' && !cell.side) return undefined;
  if (continues(cell, above)) return above;
  if (cell.side) return assignColumn(cell, look, found);
  if (look === 'detail') return found.roles.has('issuer') && !isNumbered ? 'issuer' : undefined;
  if (look !== 'issuer' && look !== 'capitals') return undefined;
  return isNumbered || found.roles.has('place') ? undefined : assignIssuer(cells, at, look, found);
}

function assignColumn<Source>(
  { side, text }: Cell<Source>,
  look: CellLook,
  { roles }: Found<Source>,
): Role | undefined {
  if (SENTENCE_END.test(text) && look !== 'detail') return undefined;
  if (side === 'right') return isCapitals(text) && !roles.has('place') ? 'national' : undefined;
  return roles.has('document-number') ? undefined : 'issuer';
}

/** A line of its own: capitals may also be the title. */
function assignIssuer<Source>(
  cells: readonly Cell<Source>[],
  at: number,
  look: CellLook,
  { hasTitle, hasMotto, roles }: Found<Source>,
): Role | undefined {
  const following = cells.slice(at + 1, at + 1 + NEAR).map(({ text }) => readCellLook(text));
  const isBelowNational = hasTitle || hasMotto;
  if (!isBelowNational)
    return look === 'capitals' || isKnownIssuer(cells, at, following) ? 'issuer' : undefined;
  const isNumberNear = following.includes('number');
  if (look === 'capitals' && !isNumberNear) return undefined;
  const [next] = following;
  const goesOn = next !== undefined && next !== 'other' && next !== 'subject';
  return goesOn || (isNumberNear && roles.has('issuer')) ? 'issuer' : undefined;
}

/** A name in small letters opens many texts: "Trường em", "Nhà tôi ở cuối làng". */
function isKnownIssuer<Source>(
  cells: readonly Cell<Source>[],
  at: number,
  following: readonly CellLook[],
): boolean {
  const isShouted = isCapitals(cells[at]?.text ?? '');
  return isShouted || following.some((look) => look === 'title' || look === 'motto' || look === 'number');
}

function continues<Source>({ text, side, isApart }: Cell<Source>, above: Role | undefined): boolean {
  if (isApart || text.length > LONGEST_CONTINUATION) return false;
  if (above === 'subject') return /^\p{Ll}/u.test(text) || side === 'left';
  return above === 'place' && /^(?:ngày|tháng|năm)\s/iu.test(text);
}

/** @returns the role of the last cell above in the same column */
function findAbove<Source>({ parts }: Found<Source>, { side }: Cell<Source>): Role | undefined {
  return parts.findLast(({ cells }) => side === undefined || cells.some((cell) => cell.side === side))?.role;
}
