// What was typed, taken apart: words to find, phrases in quotation marks, words to leave out.
import { type Word, wordsIn } from '../../../shared/word.ts';

export interface Query {
  /** Must stand in the text as they are. */
  phrases: Word[][];
  /** Must not. */
  without: Word[][];
  /** Whether the last word may be the beginning of a longer one: nothing was typed behind it. */
  isTyping: boolean;
  /** What was typed to find, for whoever looks words up by how they are written: "TP.HCM". */
  text: string;
}

/** `"a b"`, `-"a b"`, `-a`, `a`; any of the quotation marks that keyboards and word processors make */
const PART = /(?<![^\s"“”„«»])(-?)(?:["“”„«»]([^"“”„«»]+)["“”„«»]|([^\s"“”„«»]+))/gu;

/** Characters that are looked at: a paragraph. What is longer was pasted by mistake, and its questions have no end. */
const MOST = 600;

/**
 * @param lang - of the texts, BCP 47
 * @example parseQuery('công an "đà nẵng" -huế')
 * // => text "công an đà nẵng"; phrases [đà, nẵng]; without [huế]
 */
export function parseQuery(typed: string, lang = ''): Query {
  const query: Query = { phrases: [], without: [], isTyping: false, text: '' };
  const texts: string[] = [];
  let isLastPlain = false;
  const all = typed.normalize('NFC');
  const read = all.slice(0, MOST);
  for (const [, minus, quoted, plain] of read.matchAll(PART)) {
    const text = quoted ?? plain ?? '';
    const words = wordsIn(text, lang);
    if (words.length === 0) continue;
    isLastPlain = !minus && quoted === undefined;
    if (minus) {
      query.without.push(words);
      continue;
    }
    if (quoted !== undefined) query.phrases.push(words);
    texts.push(text);
  }
  query.text = texts.join(' ');
  query.isTyping = isLastPlain && read === all && /[\p{L}\p{M}\p{N}]$/u.test(read);
  return query;
}
