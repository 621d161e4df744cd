// What words a collection has: enough to complete, correct and weigh what is typed, and small however large it grows.

import { normaliseWord } from '../../shared/word.ts';
import { type Abbreviation, createAbbreviationLearner } from './abbreviations.ts';
import { isWord, tokensIn } from './tokens.ts';

/** As it is asked for; see packed-lexicon.ts for the file. */
export interface LexiconData {
  /** Number of documents. */
  documents: number;
  /** The most frequent words and the number of documents that have each, by the order of the alphabet. */
  words: [form: string, documents: number][];
  abbreviations: Abbreviation[];
}

/** Words kept: about 60 kB compressed. Rarer ones are not needed: the index itself says that they exist. */
const MOST = 20_000;
const MOST_ABBREVIATIONS = 3000;

export interface LexiconMaker {
  /** @param text - all of a document */
  add: (text: string) => void;
  finish: () => LexiconData;
}

export function createLexiconMaker(): LexiconMaker {
  /** In how many documents each word is, and the last of them: a document counts once. */
  const counts = new Map<string, { documents: number; last: number }>();
  const abbreviations = createAbbreviationLearner();
  let documents = 0;
  return {
    add(text) {
      documents += 1;
      const tokens = tokensIn(text);
      for (const token of tokens) {
        if (!isWord(token)) continue;
        const { form } = normaliseWord(token);
        const count = counts.get(form);
        if (!count) counts.set(form, { documents: 1, last: documents });
        else if (count.last !== documents) {
          count.documents += 1;
          count.last = documents;
        }
      }
      abbreviations.add(text, tokens);
    },
    finish() {
      const words = [...counts]
        .map(([form, { documents }]): [string, number] => [form, documents])
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, MOST)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return { documents, words, abbreviations: abbreviations.learnt().slice(0, MOST_ABBREVIATIONS) };
    },
  };
}
