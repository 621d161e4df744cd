// Lines that say nothing but when, and perhaps where, a text was written: "Hà Nội, ngày 26 tháng 6 năm 2023",
// "(Cập nhật 26/06/2023 10:30)", "Thời gian: 19h30 ngày 12/4/2022".
import type { Paragraph, Root } from 'mdast';
import { alternatives } from '../languages/alternatives.ts';
import { languages } from '../languages/index.ts';
import type { Inferred } from '../metadata/extractor.ts';
import { blockLines } from '../metadata/sentence/block-lines.ts';
import { readDate } from './day.ts';

/** "Date: June 5, 2021"; the value may have more in it than the day. */
const LABELLED = new RegExp(
  String.raw`^${alternatives(({ calendar }) => calendar?.lineLabels)}\s*:\s*(.{4,60})$`,
  'iu',
);
/** "TP. Hồ Chí Minh, ngày …", and before it, in the other column, the number of the document: "Số: 12/QĐ-UBND". */
const PLACE = new RegExp(
  [
    String.raw`^(?:${alternatives(({ calendar }) => calendar?.documentNumbers)}\s?:?\s*\S+\s+)?`,
    String.raw`\p{Lu}[\p{L}.'-]*(?:[ -]\p{Lu}[\p{L}.'-]*){0,4},\s*`,
    String.raw`(?=${alternatives(({ calendar }) => calendar?.dayWords)} |\d|\p{Lu}\p{Ll}{2,8}\.? \d)`,
  ].join(''),
  'u',
);
const WORDS = new Set(
  languages.flatMap(({ calendar }) => [...(calendar?.lineWords ?? []), ...(calendar?.months ?? []).flat()]),
);
/** "z" is UTC in ISO 8601. */
const NUMBER = new RegExp(
  String.raw`^\d{1,4}(?:${alternatives(({ calendar }) => calendar?.numberSuffixes)}|z)?$`,
  'u',
);
const LONGEST_DATE_LINE = 90;
/** How far from the start such lines may be, in lines; from the end half as far. */
const LINES_FROM_START = 12;
/** A day alone, with no place and no label, stands beside the title or closes the text. */
const LINES_FOR_DAY = 4;

/** @param dayFirst - whether "5/6/2023" is in June */
export function findDateLine(tree: Root, dayFirst: boolean): Inferred<string> | undefined {
  const all = tree.children.flatMap((node) =>
    node.type === 'paragraph' && !isLong(node) ? blockLines(node) : [''],
  );
  const near = linesNearEnds(all, LINES_FROM_START);
  const signed = near.map((line) => readSignedDate(line, dayFirst)).find(Boolean);
  if (signed) return { value: signed, rule: 'place-and-date' };
  // With several of them the text is a diary or a chronicle, and they are its headings.
  const days = new Set(all.map((line) => readDateOnly(line, dayFirst)).filter(Boolean));
  const [day] = linesNearEnds(all, LINES_FOR_DAY)
    .map((line) => readDateOnly(line, dayFirst))
    .filter(Boolean);
  return day && days.size === 1 ? { value: day, rule: 'date-line' } : undefined;
}

/** Whether the line is only about when it was written; such a line is no headline. */
export function isDateLine(text: string): boolean {
  return readDateOnly(text, true) !== undefined || readSignedDate(text, true) !== undefined;
}

function readSignedDate(text: string, dayFirst: boolean): string | undefined {
  if (text.length > LONGEST_DATE_LINE) return undefined;
  const place = PLACE.exec(text)?.[0];
  if (place) return readDateOnly(text.slice(place.length), dayFirst);
  return readWholeDay(LABELLED.exec(text)?.[1] ?? '', dayFirst);
}

function readDateOnly(text: string, dayFirst: boolean): string | undefined {
  if (text.length > LONGEST_DATE_LINE || !/\d{4}/.test(text) || /[,;]$/.test(text)) return undefined;
  const words = text
    .toLowerCase()
    .split(/[\s,;:()[\]|/.+–—-]+/u)
    .filter(Boolean);
  return words.every((word) => WORDS.has(word) || NUMBER.test(word))
    ? readWholeDay(text, dayFirst)
    : undefined;
}

function readWholeDay(text: string, dayFirst: boolean): string | undefined {
  const date = readDate(text, dayFirst);
  return date?.length === 10 ? date : undefined;
}

/** Most paragraphs are one text that no such line is as long as. */
function isLong({ children: [text] }: Paragraph): boolean {
  return text?.type === 'text' && text.value.length > LONGEST_DATE_LINE;
}

function linesNearEnds(lines: readonly string[], depth: number): string[] {
  return [...lines.slice(0, depth), ...lines.slice(Math.max(depth, lines.length - depth / 2))];
}
