// How a line of a letterhead, or one of the two columns of such a line, looks by itself.
import { isDateLine } from '../dates/date-lines.ts';
import { alternatives } from '../languages/alternatives.ts';
import type { Documents } from '../languages/language.ts';

export type CellLook =
  | 'title'
  | 'motto'
  | 'number'
  | 'place'
  | 'subject'
  | 'kind'
  | 'detail'
  | 'issuer'
  | 'capitals'
  | 'ornament'
  | 'other';

/** In characters; longer lines are text. */
const LONGEST_CELL = 140;
const NATIONAL_TITLE = new RegExp(`^${words('nationalTitles')}[^\\p{L}]{0,20}$`, 'iu');
const MOTTO = new RegExp(`^${words('nationalMottoes')}[^\\p{L}]{0,20}$`, 'iu');
/** "Số: 12/QĐ-UBND", "Luật số: 45/2019/QH14", "Số 15-NQ/TW", "Số:     /TB"; not "Số 5", "Số nhà: 12". */
const NUMBER = new RegExp(
  String.raw`^\(?(?:\p{L}[\p{L} -]{1,40} )?${words('numberLabels')}\s{0,3}(:?)\s{0,12}([\p{L}\d.…_]{0,12}(?:\s{0,6}[/-]\s?[\p{L}\d&.,_…-]{1,24}){0,5})\)?\.?$`,
  'iu',
);
const BLANK_DAY = new RegExp(`^${words('blankDays')}$`, 'iu');
/** "Hà Nội, ", "TP. Hồ Chí Minh, " */
const PLACE = /^\(?\p{L}[\p{L}\d .'’/-]{1,48}[,;.]\s{0,6}(?=\p{L}|\d)/u;
const SUBJECT = new RegExp(String.raw`^\(?${words('subjectLabels')}(?=[\s:.])`, 'iu');
const KIND_START = new RegExp(`^${alternatives(({ documents }) => documents?.kinds)}(?=\\s)`, 'u');
/** "31/2020/QĐ-UBND", "15-NQ/TW"; not "24/7", "2016-2020". */
const TITLE_NUMBER = /(?<![\p{L}\d/.-])(\d{1,6}(?:\/\d{4})?[/-]\p{Lu}{2}[\p{Lu}\d/-]{0,20})(?![\p{L}\d])/u;
const KIND = new RegExp(`^${kinds()}(?=\\s|$)[^\\p{Ll}]*$`, 'u');
/** "Quyết định", alone. */
const KIND_ALONE = new RegExp(`^${kinds()}$`, 'iu');
const DETAIL = new RegExp(String.raw`^${words('issuerDetails')}\s?[:.]`, 'iu');
const ISSUER = new RegExp(
  String.raw`^${words('issuers')}(?=[\s.,]|$)[^.:;!?]*(?:\.\s?\p{Lu}[^.:;!?]*)?$`,
  'iu',
);
/** "-----o0o-----", "………", "———", "* * *", "====", "***"; not "...", which goes on. */
const ORNAMENT = /^(?:[-–—−_=*~…·•+#<>|.]{2,}(?:[oO0ôÔxX]{1,5}[-–—−_=*~…·•+#<>|.]{1,})?|[*…])$/u;

/** @param text - one space between words */
export function readCellLook(text: string): CellLook {
  if (isOrnament(text)) return 'ornament';
  if (text.length > LONGEST_CELL) return 'other';
  if (NATIONAL_TITLE.test(text)) return 'title';
  if (MOTTO.test(text)) return 'motto';
  if (readNumber(text) !== undefined) return 'number';
  if (placeDay(text) !== undefined) return 'place';
  if (SUBJECT.test(text)) return 'subject';
  if (KIND.test(text) || KIND_ALONE.test(text)) return 'kind';
  if (DETAIL.test(text)) return 'detail';
  if (ISSUER.test(text)) return 'issuer';
  return isCapitals(text) ? 'capitals' : 'other';
}

/** Whether a line is drawn to part others, whatever letters it is drawn with. */
export function isOrnament(text: string): boolean {
  return text.length <= LONGEST_CELL && ORNAMENT.test(text.replace(/\s+/g, ''));
}

/** Whether a title begins with a kind of official document: "NGHỊ ĐỊNH CỦA CHÍNH PHỦ …". */
export function isKindTitle(title: string): boolean {
  return KIND_START.test(title);
}

/** @returns the number in such a title, "QUYẾT ĐỊNH 31/2020/QĐ-UBND" */
export function readTitleNumber(title: string): string | undefined {
  return isKindTitle(title) ? TITLE_NUMBER.exec(title)?.[1] : undefined;
}

/** @returns a document's number as it is written, '' if it was left open, `undefined` if the line is no such line */
export function readNumber(text: string): string | undefined {
  const [all, colon, value = ''] = NUMBER.exec(text) ?? [];
  if (all === undefined || !(colon || /[/-]/.test(value))) return undefined;
  if (!/\d/.test(value)) return /[/-]/.test(value) || /^[….\s_]*$/.test(value) ? '' : undefined;
  return value.replace(/\s+/g, '');
}

/** @returns the words that say the day, without the place before them */
export function placeDay(text: string): string | undefined {
  const day = text.slice(PLACE.exec(text)?.[0].length ?? 0).replace(/^\(|\)$/g, '');
  return BLANK_DAY.test(day) || isDateLine(day) ? day : undefined;
}

export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}\P{Lu}*\p{Lu}/u.test(text);
}

function kinds(): string {
  return alternatives(({ documents }) => [
    ...(documents?.kinds ?? []),
    ...(documents?.letterheadKinds ?? []),
  ]);
}

function words(list: keyof Documents): string {
  return alternatives(({ documents }) => documents?.[list]);
}
