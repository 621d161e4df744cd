import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from './query/parse-query.ts';
import type { SearchContext } from './retrieve/search-context.ts';
import type { Marks } from './retrieve/term-index.ts';
import { searchLanguage } from './search-language.ts';
import { createTestLexicon } from './test/lexicon.ts';
import { newsContext } from './test/news-context.ts';

/** A collection of the same words in so many documents, and what is asked of its index. */
function createContext(documents: number): {
  context: SearchContext;
  asked: [text: string, marks: Marks | 'none'][];
} {
  const asked: [string, Marks | 'none'][] = [];
  const index = {
    ...newsContext.index,
    words: (text: string) => {
      asked.push([text, 'none']);
      return newsContext.index.words(text);
    },
    phrase: (text: string, marks: Marks) => {
      asked.push([text, marks]);
      return newsContext.index.phrase(text, marks);
    },
  };
  return { context: { ...newsContext, documents, index }, asked };
}

test('a large index gets no expensive question for a phrase, and the relevant document is found', async () => {
  const cases: [typed: string, first: string][] = [
    ['to lam ', 'tham'],
    ['da nang', 'nang'],
    ['khanh hoa', 'hoa'],
    ['công an nhân dân ', 'cand'],
    ['bán đảo S', 'nang'],
  ];
  for (const [typed, first] of cases) {
    const { context, asked } = createContext(10_000_000);
    const { candidates, isWhole } = await searchLanguage(parseQuery(typed), context, 10);
    const among = candidates.slice(0, 2).map(({ id }) => id);
    assert.ok(isWhole && among.includes(first), `${typed}: ${among}`);
    assert.deepEqual(
      asked.filter(([text, marks]) => marks === 'any' && text.includes(' ')),
      [],
      typed,
    );
  }
});

test('a query of common words with a typing error has an answer', async () => {
  const { context, asked } = createContext(10_000_000);
  const { candidates, isWhole } = await searchLanguage(parseQuery('công an nhân dna '), context, 10);
  assert.deepEqual([candidates[0]?.id, isWhole], ['cand', false]);
  assert.ok(asked.length < 12, `${asked.length} questions`);
});

test('a typing error among common words is corrected without a question for the phrase', async () => {
  const { context, asked } = createContext(10_000);
  const lexicon = createTestLexicon({ công: 900, an: 900, nhân: 900, dân: 900 });
  const { corrected, candidates } = await searchLanguage(
    parseQuery('công an nhân dna '),
    { ...context, lexicon },
    10,
  );
  assert.deepEqual([candidates[0]?.id, corrected], ['cand', 'công an nhân dân']);
  assert.ok(asked.some(([text, marks]) => text === 'công an nhân dân' && marks === 'none'));
  assert.deepEqual(
    asked.filter(([text, marks]) => text.endsWith('dân') && marks !== 'none'),
    [],
  );
});

test('documents that are not candidates are counted', async () => {
  const { context } = createContext(100);
  const words: typeof context.index.words = async (text) => (await context.index.words(text)).slice(0, 1);
  const index = { ...context.index, words, total: async () => 5000 };
  const { total, candidates } = await searchLanguage(parseQuery('công an '), { ...context, index }, 10);
  assert.ok(candidates.length < 20);
  assert.equal(total, 5000);
});

test('no other word is corrected beside an unknown one', async () => {
  const { context, asked } = createContext(12);
  const { corrected } = await searchLanguage(parseQuery('công an nhân dna '), context, 10);
  assert.equal(corrected, 'công an nhân dân');
  const tried = asked.filter(([text, marks]) => marks === 'any' && text.split(' ').length > 2);
  assert.deepEqual(
    tried.filter(([text]) => text.includes('dna')),
    [],
  );
});

test('a text without a word that begins like the half-typed one is no complete match', async () => {
  const { context } = createContext(12);
  const index = { ...context.index, words: async () => [] };
  const found = async (typed: string) => {
    const { candidates, isWhole } = await searchLanguage(parseQuery(typed), { ...context, index }, 10);
    return [candidates.map(({ id }) => id).sort(), isWhole];
  };
  // Pagefind has not loaded the words that begin so: reading tells.
  assert.deepEqual(await found('bán đảo S'), [['nang'], true]);
  assert.deepEqual(await found('bán đảo x'), [['nang'], false]);
  assert.deepEqual(await found('công a'), [['cand', 'xuan'], true]);
});
