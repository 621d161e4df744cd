// What was meant by a word with one slip in it: a letter left out, added, doubled, swapped with the next or hit beside,
// or a sound that is written in two ways (s and x, tr and ch, d, gi and r, l and n).
import { hasMarksOf, type Word } from '../../../shared/word.ts';

interface Candidate extends Word {
  documents: number;
}

/** Sounds that are said alike somewhere, at the start of a syllable and at its end. */
const STARTS: readonly (readonly string[])[] = [
  ['s', 'x'],
  ['tr', 'ch'],
  ['d', 'gi', 'r', 'v'],
  ['l', 'n'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['c', 'k', 'q'],
];
const ENDS: readonly (readonly string[])[] = [
  ['n', 'ng', 'nh'],
  ['c', 't', 'ch'],
  ['i', 'y'],
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Rows of the keyboard, to tell a key beside from any other. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const MOST = 12;

/**
 * @param byLetters - the words there are, by their letters
 * @returns one entry a spelling without marks, the likeliest first
 */
export function slipsOf<Entry extends Candidate>(
  word: Word,
  byLetters: ReadonlyMap<string, Entry[]>,
): Entry[] {
  const costs = new Map<string, number>();
  for (const [bare, cost] of spellingsNear(word.bare)) {
    if (bare !== word.bare && byLetters.has(bare)) costs.set(bare, Math.min(cost, costs.get(bare) ?? cost));
  }
  const ranked = [...costs].flatMap(([bare, cost]) => {
    const [best] = [...(byLetters.get(bare) ?? [])].sort((a, b) => likeness(word, b) - likeness(word, a));
    return best ? [{ best, score: likeness(word, best) - cost }] : [];
  });
  return ranked
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ best }) => best);
}

/** Frequent words are likelier, and so are those whose marks are the ones that were typed. */
function likeness(typed: Word, { form, documents }: Candidate): number {
  const marks = (text: string) =>
    text.normalize('NFD').replace(/\P{M}/gu, '') + (text.includes('đ') ? 'đ' : '');
  const same = marks(typed.form) === marks(form) ? 2 : hasMarksOf(marks(typed.form), marks(form)) ? 1 : 0;
  return same + Math.log10(1 + documents);
}

function* spellingsNear(bare: string): Generator<[bare: string, cost: number]> {
  for (const [groups, atEnd] of [[STARTS, false] as const, [ENDS, true] as const]) {
    for (const group of groups) {
      for (const from of group) {
        if (!(atEnd ? bare.endsWith(from) : bare.startsWith(from))) continue;
        for (const to of group) {
          yield [atEnd ? bare.slice(0, -from.length) + to : to + bare.slice(from.length), 0.5];
        }
      }
    }
  }
  for (let at = 0; at <= bare.length; at++) {
    const [before, after] = [bare.slice(0, at), bare.slice(at)];
    const [here = '', next = ''] = after;
    if (here && here === bare.charAt(at - 1)) yield [before + after.slice(1), 0.2];
    else if (here) yield [before + after.slice(1), 0.8];
    if (next) yield [before + next + here + after.slice(2), 0.2];
    for (const letter of LETTERS) {
      yield [before + letter + after, 0.6];
      if (here) yield [before + letter + after.slice(1), isBeside(here, letter) ? 0.5 : 1.2];
    }
  }
}

function isBeside(one: string, other: string): boolean {
  return ROWS.some(
    (row) =>
      row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1,
  );
}
