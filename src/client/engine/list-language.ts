import { splitWords } from '../../shared/letters/word.ts';
import type { Query } from './query/parse-query.ts';
import type { Answer } from './rank/language-answer.ts';
import { createCandidateSet } from './retrieve/candidate-set.ts';
import { findExclusions } from './retrieve/exclusions.ts';
import { areWordsKnown } from './retrieve/known-words.ts';
import { findRareWords } from './retrieve/rare-words.ts';
import type { SearchContext } from './retrieve/search-context.ts';

/** Every document that has all of what was asked for, and no other, in the order of the index. */
export async function listLanguage(query: Query, context: SearchContext): Promise<Answer> {
  const { index, lang, isExplaining } = context;
  const set = createCandidateSet(await findExclusions(query, context), isExplaining);
  set.add(await findAll(), { stage: 'list', text: query.text, guess: 0 });
  const candidates = set.list().map((candidate) => ({ ...candidate, isExact: true }));
  const ids = new Set(candidates.map(({ id }) => id));
  const exact = { found: candidates.map(({ found }) => found), ids, total: candidates.length };
  return { candidates, total: candidates.length, exact, isWhole: true, readings: [] };

  async function findAll() {
    if (query.text === '') return index.all();
    const words = splitWords(query.text, lang);
    const areKnown = await areWordsKnown(words, query.isTyping, context);
    return areKnown ? index.words(query.text, findRareWords(words, context)) : [];
  }
}
