// A law's own divisions are its only contents: who decides and who signs stand in lines of capitals too, and name no part.
import { alternatives } from '../../languages/alternatives.ts';
import type { Divisions, Documents } from '../../languages/language.ts';
import type { Line } from './lines.ts';

const DIVISION = new RegExp(`^${divisions('book', 'part', 'chapter', 'section', 'article')}\\s+\\S`, 'iu');
/** "Chương IV": its name may be below it. */
const BARE_DIVISION = new RegExp(`^${divisions('book', 'part', 'chapter', 'section')}\\s+\\S+$`, 'iu');
/** "PHỤ LỤC", "I. MỤC ĐÍCH": a part, whatever else the document is divided into. */
const PART = new RegExp(`^(?:${divisions('appendix')}|[IVXLC\\d]{1,7}[.)])(?:\\s|$)`, 'iu');
/** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH" */
const SIGNATURE = new RegExp(`^(?:${words('signatures')}|${words('authorities')}(?=[\\s.,:]|$))`, 'iu');

/**
 * @param alone - lines that may be headings, as nothing stands beside them
 * @param lines - of the whole document, which has a letterhead
 * @returns those that can name a part of the document
 */
export function findOwnHeadings(alone: ReadonlySet<Line>, lines: readonly Line[]): ReadonlySet<Line> {
  const isDivided = lines.some(({ text }) => DIVISION.test(text));
  const named = new Set(lines.filter((_, at) => BARE_DIVISION.test(lines[at - 1]?.text ?? '')));
  return new Set(
    [...alone].filter((line) => {
      if (/\p{Ll}/u.test(line.text) || named.has(line) || PART.test(line.text) || DIVISION.test(line.text))
        return true;
      return !isDivided && !SIGNATURE.test(line.text);
    }),
  );
}

function divisions(...kinds: readonly (keyof Divisions)[]): string {
  return alternatives((language) => kinds.flatMap((kind) => language.divisions?.[kind] ?? []));
}

function words(list: keyof Documents): string {
  return alternatives(({ documents }) => documents?.[list]);
}
