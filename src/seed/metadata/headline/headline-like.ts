// Which lines can be the headline of a text, and which lines at its top never are.

import { NUMBER_WORDS } from '../../../shared/number-words.ts';
import { isDateLine } from '../../dates/date-lines.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { isOrnament } from '../../letterhead/cell-look.ts';
import type { SeedOptions } from '../extractor.ts';
import { lineShape } from './line-shape.ts';
import { lineKey } from './shared-lines.ts';

/** Longer first lines are paragraphs: 1.4 % of 6,000 Vietnamese articles start with one, and none of those is a headline. */
const LONGEST_HEADLINE = 160;
/** White space included; a quick test, as most lines are paragraphs. */
const LONGEST_SHARED = 400;
/** Ends like a sentence, a list or an unfinished clause: "…năm 2023.", "gồm:", "1.", "喝茶。"; not "Vì sao?", "Hết rồi!". */
const SENTENCE_END = /[.,;:。，；：、।،؛]["”’»)」』）]?$/u;
/** "Tác giả: Tô Hoài", "Nguồn: …", "Số: 12/QĐ", "# date = 2019": a label and its value; not "Hà Nội: Mưa lớn kéo dài". */
const LABELLED = new RegExp(
  String.raw`^[#>]|^${alternatives(({ headlines }) => headlines?.labels)}\s*[:=]|[:=]\s*\S{1,12}$`,
  'iu',
);
const NUMERAL = `(?:\\d{1,4}|[IVXLC]{1,8}|${alternatives(({ divisions }) => divisions?.ordinals)}|${[...NUMBER_WORDS.keys()].join('|')})`;
/** "Bài 1: Mẹ", "Hồi thứ nhất: Ra đi", "第三章: 雨", "Chương 5.": the number of a text in a row; not "Tổ 5: 12 người". */
const NUMBERED = new RegExp(
  [
    String.raw`^(?:\p{L}[\p{L}\p{M}]*\s(?:\p{L}[\p{L}\p{M}]*\s)?${NUMERAL}`,
    String.raw`|${alternatives(({ divisions }) => divisions?.counted)})\s?:\s?[“"‘«(]?\p{L}`,
    String.raw`|^${alternatives(({ divisions }) => [divisions?.book, divisions?.part, divisions?.chapter].flatMap((names) => names ?? []))}\s${NUMERAL}\.$`,
  ].join(''),
  'iu',
);
/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" */
const MOTTO = new RegExp(String.raw`^${alternatives(({ documents }) => documents?.mottoes)}\W*$`, 'iu');

/** "Diễn đàn > Trà": the way to a page. */
const BREADCRUMB = /^[^«]{1,60}\s[>›»→]\s/u;

export function isHeadlineLike(text: string): boolean {
  return (
    text.length <= LONGEST_HEADLINE &&
    /\p{L}/u.test(text) &&
    (NUMBERED.test(text) || !(SENTENCE_END.test(text) || LABELLED.test(text))) &&
    !MOTTO.test(text) &&
    !isBreadcrumb(text) &&
    !isOrnament(text) &&
    !isDateLine(text)
  );
}

/** Whether a line names the pages above this one: "Trang chủ › Thể thao". */
export function isBreadcrumb(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && BREADCRUMB.test(text);
}

/** Whether a line may be above a headline: a number, a day, a sender. */
export function isBesideHeadline(text: string): boolean {
  return (LABELLED.test(text) && !NUMBERED.test(text)) || isDateLine(text);
}

/** Whether many texts begin with this line: in the folder, or as all official documents do. */
export function isSharedLine(text: string, { sharedLines }: Pick<SeedOptions, 'sharedLines'>): boolean {
  if (MOTTO.test(text)) return true;
  if (!sharedLines?.size || text.length > LONGEST_SHARED) return false;
  if (sharedLines.has(lineKey(text))) return true;
  const shape = lineShape(text);
  return shape !== undefined && sharedLines.has(shape);
}
