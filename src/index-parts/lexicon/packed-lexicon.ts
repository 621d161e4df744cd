// The lexicon as a file: a third smaller than a list of words and numbers, since every reader loads it before the first
// search.
import type { LexiconData } from './lexicon.ts';

export interface PackedLexicon extends Omit<LexiconData, 'words'> {
  /** Each word as a base-36 digit, the number of letters it shares with the word before, and its other letters; with blanks between. */
  words: string;
  /** Number of documents that have each word. */
  times: number[];
}

const BASE = 36;

export function packLexicon({ words, ...others }: LexiconData): PackedLexicon {
  let before = '';
  const packed = words.map(([form]) => {
    const most = Math.min(BASE - 1, before.length, form.length);
    let shared = 0;
    while (shared < most && form[shared] === before[shared]) shared += 1;
    before = form;
    return shared.toString(BASE) + form.slice(shared);
  });
  return { ...others, words: packed.join(' '), times: words.map(([, times]) => times) };
}

/** Words unpacked in one step. */
const STEP_WORDS = 500;

/** In steps of less than a millisecond, so that the page can respond in between. */
export function* unpackLexicon({
  words,
  times,
  ...others
}: PackedLexicon): Generator<undefined, LexiconData, undefined> {
  const unpacked: LexiconData['words'] = [];
  const packed = times.length === 0 ? [] : words.split(' ');
  let before = '';
  for (const [at, form] of packed.entries()) {
    if (at % STEP_WORDS === STEP_WORDS - 1) yield;
    before = before.slice(0, Number.parseInt(form.charAt(0), BASE)) + form.slice(1);
    unpacked.push([before, times[at] ?? 0]);
  }
  return { ...others, words: unpacked };
}
