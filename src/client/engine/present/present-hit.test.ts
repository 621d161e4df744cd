import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMatches } from '../../highlight/find-matches.ts';
import type { Explanation, Hit } from '../../lib/backend.ts';
import { runAtOnce } from '../../lib/yield-to-main.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { SearchContext } from '../retrieve/search-context.ts';
import { searchLanguage } from '../search-language.ts';
import { newsContext } from '../test/news-context.ts';
import { createTestContext } from '../test/search-context.ts';
import { presentHit } from './present-hit.ts';

async function search(typed: string, context: SearchContext, isExplaining = false): Promise<Hit[]> {
  const query = parseQuery(typed, context.lang);
  const answer = await searchLanguage(query, { ...context, isExplaining }, 10);
  const language = { ...context, termIndex: () => context.index };
  const options = { root: './', lexicon: context.lexicon, isExplaining, yieldIfDue: async () => {} };
  const results = answer.candidates.map((candidate) => ({ query, answer, language, candidate }));
  return Promise.all(results.map((result) => presentHit(result, options)));
}

test('an excerpt marks the same words as the opened page', async () => {
  const cases: [what: string, typed: string, text: string, marks: string[], lang?: string][] = [
    ['a phrase', 'tô lâm ', 'Ông Tô Lâm nói', ['Tô Lâm']],
    ['no other marks beside the typed ones', 'Tô Lâm ', 'Ông Tô Lâm xem tổ làm đường', ['Tô Lâm']],
    ['no longer words beside the word', 'công an', 'Công an và công anh', ['Công an']],
    ['all marks where none was typed', 'to lam ', 'Ông Tô Lâm xem tổ làm đường', ['Tô Lâm', 'tổ làm']],
    ['words, where no phrase is', 'lũ huế ', 'Lũ ở Huế, lú ở làng', ['Lũ', 'Huế']],
    ['quoted words only as a phrase', '"ở Huế" lũ ', 'Lũ ở Huế, ở làng', ['Lũ ở Huế']],
    ['other forms of an English word', 'ships', 'A ship was shipping shirts', ['ship', 'shipping'], 'en'],
    ['no word that only begins like it', 'cats ', 'Cats catch rats', ['Cats'], 'en'],
  ];
  for (const [what, typed, text, marks, lang = 'vi'] of cases) {
    const context = { ...createTestContext({ text }), lang, hasStems: lang === 'en' };
    const found = { id: 'text', score: 1, words: [], run: 0, data: async () => ({}) };
    const index = { ...context.index, words: async () => [found] };
    const [hit] = await search(typed, { ...context, index });
    const excerpt = hit?.passage.filter(({ match }) => match).map((piece) => piece.text);
    const { matches } = runAtOnce(findMatches(text, parseQuery(typed, lang), lang));
    assert.deepEqual(excerpt, marks, what);
    assert.deepEqual(
      matches.map(({ start, end }) => text.slice(start, end)),
      marks,
      what,
    );
  }
});

test('a hit explains which questions found it, in which reading and by which grade', async () => {
  const cases: [typed: string, url: string, stage: string, reading: string, part: string][] = [
    ['Tô Lâm ', './tham', 'phrase', 'Tô Lâm', 'phrase'],
    ['to lam ', './tham', 'row', 'to lam', 'phrase'],
    ['nang ', './nang', 'otherMarks', 'nang', 'phrase'],
    ['bán đảo S', './nang', 'beginning', 'bán đảo S', 'phrase'],
    ['buýt Sơn Trà ', './nang', 'words', 'buýt Sơn Trà', 'words'],
    ['Sơn Trà Wyoming ', './nang', 'part', 'Sơn Trà Wyoming', 'words'],
    ['công an nhân dna ', './cand', 'correction', 'công an nhân dân', 'phrase'],
    ['CAND ', './short', 'phrase', 'CAND', 'repeated'],
  ];
  for (const [typed, url, stage, reading, part] of cases) {
    const hit = (await search(typed, newsContext, true)).find((hit) => hit.url === url);
    const { questions = [], guess, grade, ...explanation }: Partial<Explanation> = hit?.explanation ?? {};
    assert.ok(
      questions.some((question) => question.stage === stage),
      `${typed}: ${JSON.stringify(questions)}`,
    );
    assertSum(
      questions.map((question) => question.guess),
      guess,
    );
    assert.equal(explanation.reading?.text, reading);
    assert.equal(explanation.reading?.isCorrected, stage === 'correction');
    assert.ok(part in (grade?.parts ?? {}), `${typed}: ${JSON.stringify(grade)}`);
    assertSum(Object.values(grade?.parts ?? {}), grade?.score);
  }
});

test('a hit has no explanation unless requested', async () => {
  const hits = await search('to lam ', newsContext);
  assert.ok(hits.length > 0 && hits.every((hit) => !('explanation' in hit)));
  const { candidates } = await searchLanguage(parseQuery('to lam '), newsContext, 10);
  assert.ok(candidates.every((candidate) => !('questions' in candidate)));
});

function assertSum(parts: readonly number[], total: number | undefined): void {
  const sum = parts.reduce((sum, part) => sum + part, 0);
  assert.ok(Math.abs(sum - (total ?? Number.NaN)) < 1e-9, `${sum} is not ${total}`);
}
