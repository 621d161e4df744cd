// The shards of an index, asked and answered as one.
import { mergeCounts } from '../retrieve/merge-counts.ts';
import type { FoundDocument, TermIndex } from '../retrieve/term-index.ts';

/** Answers are sorted by score, as if one index had been asked. */
export function mergeIndexes(indexes: readonly TermIndex[]): TermIndex {
  const [only] = indexes;
  if (only && indexes.length === 1) return only;
  const askAll = async (ask: (index: TermIndex) => Promise<readonly FoundDocument[]>) =>
    (await Promise.all(indexes.map(ask))).flat().sort((a, b) => b.score - a.score);
  const sumAll = async (ask: (index: TermIndex) => Promise<number>) =>
    (await Promise.all(indexes.map(ask))).reduce((sum, total) => sum + total, 0);
  return {
    phrase: (text, marks) => askAll((index) => index.phrase(text, marks)),
    words: (text, rare) => askAll((index) => index.words(text, rare)),
    phraseTotal: (text, marks) => sumAll((index) => index.phraseTotal(text, marks)),
    phraseCounts: async (text, marks) =>
      mergeCounts(await Promise.all(indexes.map((index) => index.phraseCounts(text, marks)))),
    total: (text, rare) => sumAll((index) => index.total(text, rare)),
    counts: async (text) => mergeCounts(await Promise.all(indexes.map((index) => index.counts(text)))),
    all: () => askAll((index) => index.all()),
  };
}
