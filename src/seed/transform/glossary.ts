// Decides whether entries are certainly a glossary. Interviews, forms, timetables and recipes look like one, so either a
// heading announces it or the entries themselves leave no doubt.
import { bareForm } from '../../shared/letters/diacritics.ts';
import { alternatives } from '../languages/alternatives.ts';
import { languages } from '../languages/index.ts';
import type { Divisions } from '../languages/language.ts';
import type { Entries, Entry } from './definition-entries.ts';

/** "Giải thích từ ngữ", "Danh mục chữ viết tắt", "A farmer's glossary", "Definitions and abbreviations" */
const NAME = new RegExp(
  alternatives(({ glossaries }) => glossaries?.headings),
  'iu',
);
/** "… các từ ngữ dưới đây được hiểu như sau:", "… the following terms have these meanings:" */
const INTRODUCTION = new RegExp(
  String.raw`${alternatives(({ glossaries }) => glossaries?.introductions)}\s*:$`,
  'iu',
);
/** Before a heading's words: "1.", "IV.", "A)", "Phần 2:". */
const NUMBER = new RegExp(
  String.raw`^(?:${alternatives(({ divisions }) => numbered(divisions))}\s)?(?:[\dIVX]+(?:\.\d+)*|[A-H])\s*[.):–-]\s*`,
  'iu',
);
const LONGEST_NAME = 80;
/** Lines between a glossary's heading and its first entry. */
const MOST_BETWEEN = 1;

export interface Announcement {
  /** Whether the next lines are announced as a glossary. */
  isAnnounced: () => boolean;
  see: (text: string, isHeading: boolean) => void;
}

/** Tracks announcements above entries; `see` is called with every line and heading, in order. */
export function createAnnouncement(): Announcement {
  let left = 0;
  return {
    isAnnounced: () => left > 0,
    see(text, isHeading) {
      // Quick tests: nearly all lines are neither short nor end with a colon.
      const isName = text.length <= LONGEST_NAME && NAME.test(text.replace(NUMBER, ''));
      const names = isName || (text.endsWith(':') && INTRODUCTION.test(text));
      // Headings "A", "B" are inside the glossary.
      if (names) left = MOST_BETWEEN + 1;
      else if (!isHeading || text.length > 1) left = isHeading ? 0 : left - 1;
    },
  };
}

/** Speakers: "Hỏi", "Bà Hoa", "PV", "Mr Brown". */
const PERSON = new RegExp(
  String.raw`^${alternatives(({ glossaries }) => glossaries?.speakers)}\.?(?:\s|$)`,
  'iu',
);
/** Ends as a question or a call. */
const SAID = /[?!]["”’]?$/u;
/** Terms with numbers are rows of a form, a plan or a timetable. */
const NUMBERED = /\d/;
const FEWEST_SORTED = 5;
const FEWEST_BELOW = 3;

/** @param isAnnounced - whether a heading or a sentence above announces a glossary */
export function isGlossary({ entries, form }: Entries, isAnnounced: boolean): boolean {
  const names = entries.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) return false;
  if (entries.some(({ name, meaning }) => PERSON.test(name) || SAID.test(meaning) || !/\p{L}/u.test(meaning)))
    return false;
  if (isAnnounced || isSpeltOut(entries)) return true;
  if (names.some((name) => NUMBERED.test(name)) || namesStartAlike(names)) return false;
  return form === 'below' ? isExplained(entries) : isSorted(entries, names);
}

/** Whether at least two terms, and two thirds of all, are the initials of their meanings. */
function isSpeltOut(entries: readonly Entry[]): boolean {
  const spelt = entries.filter(({ name, meaning }) => areInitials(name, meaning)).length;
  return spelt >= 2 && spelt * 3 >= entries.length * 2;
}

/** @example areInitials('CAND', 'Công an nhân dân') // => true */
function areInitials(name: string, meaning: string): boolean {
  if (!/^\p{Lu}[\p{Lu}.&-]{1,11}$/u.test(name)) return false;
  const letters = [...bareForm(name.replaceAll('&', ''))];
  const words = meaning
    .split(/[\s-]+/u)
    .map(bareForm)
    .filter(Boolean);
  let next = 0;
  for (const [at, word] of words.slice(0, letters.length * 2).entries()) {
    if (word.charAt(0) === letters[next]) next += 1;
    // "and", "of" and "và" may have no initial; the first word has one.
    else if (at === 0) return false;
  }
  return next === letters.length;
}

/** "Bước một, bước hai", "Tổ trưởng tổ 1, tổ trưởng tổ 2". */
function namesStartAlike(names: readonly string[]): boolean {
  const firsts = names.map((name) => name.split(' ', 1)[0]);
  return new Set(firsts).size === 1;
}

/** Whether terms are in alphabetical order and every meaning is some words that begin with a small letter. */
function isSorted(entries: readonly Entry[], names: readonly string[]): boolean {
  const inOrder = names.every((name, at) => at === 0 || ORDER.compare(names[at - 1] ?? '', name) < 0);
  const explained = entries.every(({ meaning }) => /^\p{Ll}\S*(?:\s\S+){2}/u.test(meaning));
  return names.length >= FEWEST_SORTED && inOrder && explained;
}

const ORDER = new Intl.Collator(languages.map(({ tag }) => tag));

/** Whether meanings are sentences below short terms; lines of verse are as long as the lines above them. */
function isExplained(entries: readonly Entry[]): boolean {
  return (
    entries.length >= FEWEST_BELOW &&
    entries.every(({ name, meaning }) => /\p{Ll}/u.test(name) && meaning.length >= 2 * name.length) &&
    entries.every(({ meaning }) => /\.["”’)]?$/u.test(meaning) && meaning.split(' ').length >= 4)
  );
}

/** All divisions that may be a glossary; a whole book never is. */
function numbered(divisions: Divisions = {}): readonly string[] {
  const { part = [], chapter = [], section = [], article = [], appendix = [] } = divisions;
  return [...part, ...chapter, ...section, ...article, ...appendix];
}
