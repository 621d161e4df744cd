// A quick test before the looks of lines are read, which takes longer: most texts are no official documents.
import { alternatives } from '../languages/alternatives.ts';

/** In characters: a line with a day that is longer is a sentence. */
const LONGEST_DAY_LINE = 160;
const NAMES = new RegExp(
  alternatives(({ documents }) =>
    [documents?.nationalTitles, documents?.nationalMottoes].flatMap((list) => list ?? []),
  ),
  'iu',
);
const MARKS = new RegExp(
  alternatives(({ calendar, documents }) => [
    ...(documents?.numberLabels ?? []),
    ...(documents ? (calendar?.dayWords ?? []) : []),
  ]),
  'iu',
);

/** Whether a line may be part of a letterhead that tells it from other texts: every one has a title, motto, number or day. */
export function isTelling(line: string): boolean {
  return NAMES.test(line) || (line.trim().length <= LONGEST_DAY_LINE && MARKS.test(line));
}

/** The same for the text of a table, whose cells may be many. */
export function hasTellingWord(text: string): boolean {
  return NAMES.test(text) || MARKS.test(text);
}
