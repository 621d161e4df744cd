// Compares words of a text and of a query. Labels must not depend on the measured search, so the rules are defined
// here again, in terms of Unicode alone.

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const MARK = /\p{M}/gu;
/** Letters whose stroke is no combining mark in Unicode. */
const STROKES: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o' };
const STROKE = /[đłø]/gi;
/** Grave, acute, tilde, hook above and dot below: in Vietnamese the tones, elsewhere accents. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

export interface Word {
  /** Small letters, NFC. */
  plain: string;
  /** The same for a word with its marks in other places: hòa and hoà. */
  key: string;
  /** Without marks. */
  bare: string;
  /** The marks that the bare form lacks, strokes included. */
  marks: string[];
}

/** Runs of letters and digits. */
export function splitWords(text: string): Word[] {
  return (text.normalize('NFC').match(WORD) ?? []).map(analyseWord);
}

const known = new Map<string, Word>();

function analyseWord(text: string): Word {
  const plain = text.toLowerCase();
  const before = known.get(plain);
  if (before) return before;
  const parts = plain.normalize('NFD');
  const letters = parts.replace(MARK, '');
  const marks = [...(parts.match(MARK) ?? []), ...(letters.match(STROKE) ?? [])].sort();
  const bare = removeMarks(plain);
  const word = { plain, key: `${bare} ${marks.join('')}`, bare, marks };
  known.set(plain, word);
  return word;
}

/** @example removeMarks('Đà Nẵng') // => 'Da Nang' */
export function removeMarks(text: string): string {
  const letters = text.normalize('NFD').replace(MARK, '').normalize('NFC');
  return letters.replace(STROKE, (letter) => {
    const base = STROKES[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? base : base.toUpperCase();
  });
}

/** @example removeTones('Đức') // => 'Đưc' */
export function removeTones(text: string): string {
  return text.normalize('NFD').replace(TONE, '').normalize('NFC');
}
