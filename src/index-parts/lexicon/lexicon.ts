// The words of a collection: enough to complete, correct and weigh what is typed, and small however large it grows.

import { normaliseWord } from '../../shared/letters/word.ts';
import { type Abbreviation, createAbbreviationLearner } from './abbreviations.ts';
import { isWord, splitTokens } from './split-tokens.ts';

/** See packed-lexicon.ts for the file. */
export interface LexiconData {
  /** Number of documents. */
  documents: number;
  /** The most frequent words with the number of documents that have each, in alphabetical order. */
  words: [form: string, documents: number][];
  abbreviations: Abbreviation[];
}

/** About 60 kB compressed. Rarer words are not needed: the index itself says whether they exist. */
const MOST_WORDS = 20_000;
const MOST_ABBREVIATIONS = 3000;

export interface LexiconMaker {
  /** @param text - of a whole document */
  add: (text: string) => void;
  finish: () => LexiconData;
}

export function createLexiconMaker(): LexiconMaker {
  /** Number of documents that have each word, and the last of them, so that a document counts once. */
  const counts = new Map<string, { documents: number; last: number }>();
  const abbreviations = createAbbreviationLearner();
  let documents = 0;
  return {
    add(text) {
      documents += 1;
      const tokens = splitTokens(text);
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
        .slice(0, MOST_WORDS)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return { documents, words, abbreviations: abbreviations.learnt().slice(0, MOST_ABBREVIATIONS) };
    },
  };
}
