// Words of the collection that differ from a typed one by one mistake: a letter missing, added, doubled, swapped with the
// next or replaced by the key beside it, or a sound that is written in two ways (s and x, tr and ch, d, gi and r, l and n).
import { hasTypedMarks, type Word } from '../../../shared/letters/word.ts';
import { MISTAKE, MOST_SIMILAR_WORDS, SAME_MARKS } from '../rank/weights.ts';
import { SAME_ENDS, SAME_STARTS } from './vietnamese.ts';

interface CountedWord extends Word {
  documents: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Rows of the keyboard, to tell the key beside from any other. */
const KEYBOARD_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * @param byLetters - words of the collection by their letters without marks
 * @returns one entry for each spelling without marks, the likeliest first
 */
export function findSimilarWords<Entry extends CountedWord>(
  word: Word,
  byLetters: ReadonlyMap<string, Entry[]>,
): Entry[] {
  const costs = new Map<string, number>();
  for (const [bare, cost] of similarSpellings(word.bare)) {
    if (bare !== word.bare && byLetters.has(bare)) costs.set(bare, Math.min(cost, costs.get(bare) ?? cost));
  }
  const ranked = [...costs].flatMap(([bare, cost]) => {
    const [best] = [...(byLetters.get(bare) ?? [])].sort((a, b) => likelihood(word, b) - likelihood(word, a));
    return best ? [{ best, score: likelihood(word, best) - cost }] : [];
  });
  return ranked
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SIMILAR_WORDS)
    .map(({ best }) => best);
}

/** Frequent words are likelier, and so are words with the marks that were typed. */
function likelihood(typed: Word, { form, documents }: CountedWord): number {
  const marks = (text: string) =>
    text.normalize('NFD').replace(/\P{M}/gu, '') + (text.includes('đ') ? 'đ' : '');
  const [wanted, found] = [marks(typed.form), marks(form)];
  const same = wanted === found ? SAME_MARKS.all : hasTypedMarks(wanted, found) ? SAME_MARKS.some : 0;
  return same + Math.log10(1 + documents);
}

function* similarSpellings(bare: string): Generator<[bare: string, cost: number]> {
  for (const [groups, atEnd] of [[SAME_STARTS, false] as const, [SAME_ENDS, true] as const]) {
    for (const group of groups) {
      for (const from of group) {
        if (!(atEnd ? bare.endsWith(from) : bare.startsWith(from))) continue;
        for (const to of group) {
          yield [
            atEnd ? bare.slice(0, -from.length) + to : to + bare.slice(from.length),
            MISTAKE.soundsAlike,
          ];
        }
      }
    }
  }
  for (let at = 0; at <= bare.length; at++) {
    const [before, after] = [bare.slice(0, at), bare.slice(at)];
    const [here = '', next = ''] = after;
    if (here && here === bare.charAt(at - 1)) yield [before + after.slice(1), MISTAKE.doubledLetter];
    else if (here) yield [before + after.slice(1), MISTAKE.extraLetter];
    if (next) yield [before + next + here + after.slice(2), MISTAKE.swappedLetters];
    for (const letter of LETTERS) {
      yield [before + letter + after, MISTAKE.missingLetter];
      if (!here) continue;
      const cost = isKeyBeside(here, letter) ? MISTAKE.keyBeside : MISTAKE.otherLetter;
      yield [before + letter + after.slice(1), cost];
    }
  }
}

function isKeyBeside(one: string, other: string): boolean {
  return KEYBOARD_ROWS.some(
    (row) =>
      row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1,
  );
}
