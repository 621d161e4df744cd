// Finds lines that only say when, and perhaps where, a text was written: "Hà Nội, ngày 26 tháng 6 năm 2023",
// "(Cập nhật 26/06/2023 10:30)", "Thời gian: 19h30 ngày 12/4/2022".
import type { Heading, Paragraph, Root } from 'mdast';
import { alternatives } from '../languages/alternatives.ts';
import { languages } from '../languages/index.ts';
import type { Inferred } from '../metadata/extractor.ts';
import { blockLines } from '../metadata/sentence/block-lines.ts';
import { readDate, withoutDay } from './day.ts';

/** "Date: June 5, 2021"; the value may contain more than the day. */
const LABELLED = new RegExp(
  String.raw`^${alternatives(({ calendar }) => calendar?.lineLabels)}\s*[:：]\s*(.{4,60})$`,
  'iu',
);
/** "TP. Hồ Chí Minh, ngày …", after the number of the document in the other column: "Số: 12/QĐ-UBND". */
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
  String.raw`^\p{Nd}{1,4}(?:${alternatives(({ calendar }) => calendar?.numberSuffixes)}|z)?$`,
  'u',
);
const LONGEST_DATE_LINE = 90;
/** A day may be a single word, "令和5年6月26日", or hold one that means nothing elsewhere, "6 October 2519 BE". */
const MOST_UNPARTED_WORDS = 2;
/** A quick test: four digits of any script, or the word for "year" where numbers may be words: "令和五年", "二〇二三年". */
const MAY_HOLD_YEAR = /\p{Nd}{4}|[年년]/u;
/** Lines from the start that may say when; half as many from the end. */
const LINES_FROM_START = 12;
/** The same for a day alone, without a place or label, which is next to the title or closes the text. */
const LINES_FOR_DAY = 4;

/** @param dayFirst - whether "5/6/2023" is in June */
export function findDateLine(tree: Root, dayFirst: boolean): Inferred<string> | undefined {
  const all = tree.children.flatMap((node) =>
    (node.type === 'paragraph' || node.type === 'heading') && !isLong(node) ? blockLines(node) : [''],
  );
  const near = linesNearEnds(all, LINES_FROM_START);
  const signed = near.map((line) => readSignedDate(line, dayFirst)).find(Boolean);
  if (signed) return { value: signed, rule: 'place-and-date' };
  // Several different days are the headings of a diary or a chronicle.
  const days = new Set(all.map((line) => readDateOnly(line, dayFirst)).filter(Boolean));
  const [day] = linesNearEnds(all, LINES_FOR_DAY)
    .map((line) => readDateOnly(line, dayFirst))
    .filter(Boolean);
  return day && days.size === 1 ? { value: day, rule: 'date-line' } : undefined;
}

/** Whether a line only says when a text was written; such a line is no headline. */
export function isDateLine(text: string): boolean {
  return readDateOnly(text, true) !== undefined || readSignedDate(text, true) !== undefined;
}

function readSignedDate(text: string, dayFirst: boolean): string | undefined {
  if (text.length > LONGEST_DATE_LINE) return undefined;
  const place = PLACE.exec(text)?.[0];
  // "Thứ Hai, 4 tháng 5, 2015" has no place.
  if (place && !readDateOnly(text, dayFirst)) return readDateOnly(text.slice(place.length), dayFirst);
  return readWholeDay(LABELLED.exec(text)?.[1] ?? '', dayFirst);
}

function readDateOnly(text: string, dayFirst: boolean): string | undefined {
  if (text.length > LONGEST_DATE_LINE || !MAY_HOLD_YEAR.test(text) || /[,;]$/.test(text)) return undefined;
  const others = countOtherWords(text);
  const isDate =
    others === 0 || (others <= MOST_UNPARTED_WORDS && countOtherWords(withoutDay(text) ?? text) === 0);
  return isDate ? readWholeDay(text, dayFirst) : undefined;
}

/** @returns how many words are not such as stand in a line that only says when */
function countOtherWords(text: string): number {
  const words = text
    .toLowerCase()
    .split(/[\s,;:()[\]|/.+–—（）、。：「」-]+/u)
    .filter(Boolean);
  return words.filter((word) => !WORDS.has(word) && !NUMBER.test(word)).length;
}

function readWholeDay(text: string, dayFirst: boolean): string | undefined {
  const date = readDate(text, dayFirst);
  return date?.length === 10 ? date : undefined;
}

/** A quick test: most paragraphs are one text, longer than any such line. */
function isLong({ children: [text] }: Paragraph | Heading): boolean {
  return text?.type === 'text' && text.value.length > LONGEST_DATE_LINE;
}

function linesNearEnds(lines: readonly string[], depth: number): string[] {
  return [...lines.slice(0, depth), ...lines.slice(Math.max(depth, lines.length - depth / 2))];
}
