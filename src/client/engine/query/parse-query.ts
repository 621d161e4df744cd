// Splits what was typed into words to find, phrases in quotation marks and words to exclude.
import { segmentText } from '../../../shared/letters/segment-text.ts';
import { splitWords, type Word } from '../../../shared/letters/word.ts';
import { MOST_CHARACTERS } from '../rank/weights.ts';

export interface Query {
  /** Words and phrases to find, in the order in which they were typed. */
  terms: { text: string; words: Word[]; isPhrase: boolean }[];
  /** Must be in the text word for word: what was typed in quotation marks, or without blanks in a script that has none. */
  phrases: Word[][];
  /** Must not be in the text. */
  excluded: Word[][];
  /** Whether the last word may be the beginning of a longer one: nothing was typed behind it. */
  isTyping: boolean;
  /** All words to find as they were typed, for questions that depend on the spelling: "TP.HCM". */
  text: string;
}

/** `"a b"`, `-"a b"`, `-a`, `a`; any of the quotation marks that keyboards and word processors make */
const TERM = /(?<![^\s"“”„«»])(-?)(?:["“”„«»]([^"“”„«»]+)["“”„«»]|([^\s"“”„«»]+))/gu;

/**
 * @param lang - of the texts, BCP 47
 * @example parseQuery('công an "đà nẵng" -huế')
 * // => text "công an đà nẵng"; phrases [đà, nẵng]; excluded [huế]
 */
export function parseQuery(typed: string, lang = ''): Query {
  const query: Query = { terms: [], phrases: [], excluded: [], isTyping: false, text: '' };
  let isLastPlain = false;
  const all = typed.normalize('NFC');
  const read = all.slice(0, MOST_CHARACTERS);
  for (const [, minus, quoted, plain = ''] of read.matchAll(TERM)) {
    const text = quoted ?? plain;
    const words = splitWords(text, lang);
    if (words.length === 0) continue;
    const isPhrase = quoted !== undefined || segmentText(text, lang).length > 1;
    isLastPlain = !minus && !isPhrase;
    if (minus) query.excluded.push(words);
    else {
      if (isPhrase) query.phrases.push(words);
      query.terms.push({ text, words, isPhrase });
    }
  }
  query.text = query.terms.map(({ text }) => text).join(' ');
  query.isTyping = isLastPlain && read === all && /[\p{L}\p{M}\p{N}]$/u.test(read);
  return query;
}
