// Which place of a page a fragment means. Programs make ids of the words of a heading in their own ways: GitHub keeps the
// diacritics and drops marks, Pandoc drops a number at the start, others write no diacritics. All keep letters and digits in order,
// and number the headings that have the same ones.
import { anchorId } from './anchor-id.ts';
import { bareForm } from './letters/diacritics.ts';

/** "ghi-chú-1": the second of its name. */
const NUMBERED = /^(.{1,500})-(\d{1,4})$/su;

/** GitHub puts it before the ids of a page, and leaves it out of the links to them. */
const PREFIX = 'user-content-';

/** A place of a page: an id that its source names, or a heading and its words. */
export type Place = readonly [id: string, words?: string];

/**
 * @param places - in their order on the page
 * @returns a function that gives the id of the place for a fragment without percent-encoding
 * @example createPlaceFinder([['ghi-chu', 'Ghi chú'], ['ghi-chu-2', 'Ghi chú']])('ghi-chú-1') // => 'ghi-chu-2'
 */
export function createPlaceFinder(places: readonly Place[]): (fragment: string) => string | undefined {
  const named = new Set(places.filter(([, words]) => words === undefined).map(([id]) => id));
  const headings = places.flatMap(([id, words]) => (words === undefined ? [] : [{ id, words }]));
  const own = new Set(headings.map(({ id }) => id));
  const spellings = [exactLetters, bareLetters, lettersAfterNumber].map((spell) => ({
    spell,
    ids: groupIds(headings, spell),
  }));
  const find = (id: string) => {
    const address = anchorId(id);
    const place = [id, address].find((id) => named.has(id));
    if (place !== undefined || exactLetters(id) === '') return place;
    const [marked, bare] = spellings.map(({ spell, ids }) => findNamed(id, spell, ids));
    if (marked !== undefined) return marked;
    return [id, address].find((id) => own.has(id)) ?? bare ?? findNamed(id, bareLetters, spellings[2]?.ids);
  };
  return (fragment) => {
    const id = fragment.trim();
    if (id === '') return undefined;
    const isPrefixed = id.startsWith(PREFIX);
    return find(id) ?? find(isPrefixed ? id.slice(PREFIX.length) : `${PREFIX}${id}`);
  };
}

type Spell = (words: string) => string;

function findNamed(
  fragment: string,
  spell: Spell,
  ids: ReadonlyMap<string, readonly string[]> | undefined,
): string | undefined {
  const whole = ids?.get(spell(fragment))?.[0];
  if (whole !== undefined || !ids) return whole;
  const [, words = '', number = ''] = NUMBERED.exec(fragment) ?? [];
  return words === '' ? undefined : ids.get(spell(words))?.[Number(number)];
}

function groupIds(headings: readonly { id: string; words: string }[], spell: Spell): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, words } of headings) {
    const key = spell(words);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return groups;
}

function exactLetters(words: string): string {
  return words
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function bareLetters(words: string): string {
  return bareForm(words).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** "1.2 Mở đầu" → "modau" */
function lettersAfterNumber(words: string): string {
  const letters = bareLetters(words);
  const start = letters.search(/\p{L}/u);
  return start > 0 ? letters.slice(start) : '';
}
