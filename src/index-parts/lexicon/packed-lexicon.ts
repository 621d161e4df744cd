// The words of a collection as they are written into a file: a third smaller than a list of them and their numbers, which
// every reader loads before the first search.
import type { LexiconData } from './lexicon.ts';

export interface PackedLexicon extends Omit<LexiconData, 'words'> {
  /** One after the other: how many letters it shares with the one before, as a digit to the base of 36, and the others. */
  words: string;
  /** Of each, the number of documents that have it. */
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
const STEP = 500;

/** @returns steps of less than a millisecond: the reader's page is to answer in between */
export function* unpackLexicon({
  words,
  times,
  ...others
}: PackedLexicon): Generator<undefined, LexiconData, undefined> {
  const unpacked: LexiconData['words'] = [];
  const packed = times.length === 0 ? [] : words.split(' ');
  let before = '';
  for (const [at, form] of packed.entries()) {
    if (at % STEP === STEP - 1) yield;
    before = before.slice(0, Number.parseInt(form.charAt(0), BASE)) + form.slice(1);
    unpacked.push([before, times[at] ?? 0]);
  }
  return { ...others, words: unpacked };
}
