// Reads the dateline that opens a newspaper report: "HANOI, June 5 (Reuters) - …", "HÀ NỘI (TTXVN) – …", "(Dân trí) - …", "TTO - …".
import { alternatives } from '../languages/alternatives.ts';

/** In capitals: "HÀ NỘI", "NEW YORK/LONDON". */
const PLACE = String.raw`\p{Lu}{2}[\p{Lu}\s.'/-]{0,40}`;
const AGENCY = String.raw`\([\p{L}\d][\p{L}\d\s.+/]{1,25}\)`;
const DAY_WORD = alternatives(({ calendar }) => calendar?.dayWords);
const DASH = String.raw`\s*[-–—]{1,2}\s+`;
/** Place, day and agency, one of which may be missing; never the place alone: "COVID-19 – …" is a subject. */
const FULL = new RegExp(
  String.raw`^${PLACE}(?:,\s*\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?,\s*(?:${DAY_WORD}\s+)?((?:\p{L}{3,9}\.?\s)?\d[\p{L}\d\s/,.-]{0,24}?)\s*(?:${AGENCY})?${DASH}`,
  'u',
);
const PLACE_AND_AGENCY = new RegExp(`^(?:${PLACE})?${AGENCY}${DASH}`, 'u');

/** @returns the day in it, as it is written: "June 5" */
export function datelineDay(prose: string): string | undefined {
  return FULL.exec(prose)?.[1];
}

/** @example stripDateline('HÀ NỘI (TTXVN) – Giá gạo tăng.') // => 'Giá gạo tăng.' */
export function stripDateline(prose: string): string {
  const [line = ''] = FULL.exec(prose) ?? PLACE_AND_AGENCY.exec(prose) ?? [];
  return prose.slice(line.length) || prose;
}
