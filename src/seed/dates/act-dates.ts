// The day of a law where no letterhead has it: in its title, "NGHỊ ĐỊNH … SỐ 12/1999/NĐ-CP NGÀY 6 THÁNG 3 NĂM 1999 …", and
// in the sentence that ends it, "Luật này được Quốc hội … thông qua ngày 6 tháng 4 năm 2016".
import type { Root } from 'mdast';
import { alternatives } from '../languages/alternatives.ts';
import type { Inferred } from '../metadata/extractor.ts';
import { blockLines } from '../metadata/sentence/block-lines.ts';
import { readDate } from './day.ts';

/** Not "căn cứ Luật số … ngày …", which stands in no title. */
const NUMBER_AND_DAY = new RegExp(
  String.raw`${alternatives(({ documents }) => documents?.numberLabels)}\s{0,2}:?\s?\d[\p{L}\d/.-]{1,30},?\s{1,2}(${alternatives(({ documents }) => documents?.blankDays)})`,
  'iu',
);
/** "Luật này đã được Quốc hội … thông qua ngày …" */
const ADOPTION = new RegExp(
  String.raw`^${alternatives(({ documents }) => documents?.adoptions)}.{0,160}\s(?:${alternatives(({ documents }) => documents?.adoptionWords)})\s(?:vào )?(?=${alternatives(({ calendar }) => calendar?.dayWords)}\s)(.{10,40})`,
  'iu',
);
/** In blocks from the end, and in characters. */
const BLOCKS_FROM_END = 10;
const LONGEST_SENTENCE = 300;

/** @param title - of a document that says what kind it is */
export function readTitleDay(title: string): Inferred<string> | undefined {
  const value = readDate(NUMBER_AND_DAY.exec(title)?.[1] ?? '', true);
  return value?.length === 10 ? { value, rule: 'title' } : undefined;
}

export function findAdoptionDay({ children }: Root): Inferred<string> | undefined {
  for (const node of children.slice(-BLOCKS_FROM_END)) {
    if (node.type !== 'paragraph') continue;
    for (const line of blockLines(node)) {
      const day = line.length <= LONGEST_SENTENCE ? ADOPTION.exec(line)?.[1] : undefined;
      const value = day && readDate(day, true);
      if (value?.length === 10) return { value, rule: 'adoption' };
    }
  }
  return undefined;
}
