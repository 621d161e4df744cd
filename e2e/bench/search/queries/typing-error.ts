// Typing errors for queries.
import { pickOne, type Random } from './random.ts';

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const slips = {
  drop: (letters: string[], at: number) => letters.toSpliced(at, 1),
  double: (letters: string[], at: number) => letters.toSpliced(at, 0, letters[at] ?? ''),
  swap: (letters: string[], at: number) =>
    letters.toSpliced(at - 1, 2, letters[at] ?? '', letters[at - 1] ?? ''),
  neighbour: (letters: string[], at: number, random: Random) =>
    letters.with(at, pickOne(listNeighbours(letters[at] ?? ''), random)),
};

/** @returns the word with one letter missing, doubled, swapped with the one before, or replaced by a neighbour on the keyboard */
export function makeTypingError(word: string, random: Random): { word: string; slip: string } {
  const letters = [...word];
  const kind = pickOne(Object.keys(slips) as (keyof typeof slips)[], random);
  // First letters are seldom wrong.
  const at = 1 + random(letters.length - 1);
  return { word: slips[kind](letters, at, random).join(''), slip: kind };
}

/** @returns letters of the neighbouring keys; vowels for a letter with marks, which has no key */
function listNeighbours(letter: string): string[] {
  const row = KEYBOARD.find((keys) => keys.includes(letter.toLowerCase())) ?? '';
  const at = row.indexOf(letter.toLowerCase());
  return row === '' ? [...'aeiou'] : [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
}
