// A search of the whole site, from top to bottom: the query in each language, the results of all in one order, and the
// hits that were asked for.
import type { SearchBackend, SearchOptions, SearchResult } from '../lib/backend.ts';
import { createYielder, delay } from '../lib/yield-to-main.ts';
import { listLanguage } from './list-language.ts';
import { countFilterValues } from './present/count-filter-values.ts';
import { presentHit } from './present/present-hit.ts';
import type { Lexicon } from './query/lexicon.ts';
import { parseQuery } from './query/parse-query.ts';
import type { LanguageAnswer } from './rank/language-answer.ts';
import { createResultSet, type ResultSet } from './rank/result-set.ts';
import { sortCandidates } from './rank/sort-candidates.ts';
import { findDocumentsAsTyped } from './retrieve/documents-as-typed.ts';
import type { LanguageIndex } from './retrieve/term-index.ts';
import { searchLanguage } from './search-language.ts';

export interface Site {
  languages: readonly LanguageIndex[];
  lexicon: Lexicon;
}

/** Hits of a search that asks for no other number. */
const DEFAULT_HITS = 10;
/**
 * Time to wait for the end of a word in an index of several shards, in ms: the next letter makes half of an answer useless,
 * and each shard loads a file for it. Few people type slower than three letters a second.
 */
const TYPING_PAUSE = 300;

/** @param root - the site's root, relative to the page that asks */
export function createSearch(starting: Promise<Site>, root: string): SearchBackend['search'] {
  // Further hits come from the same result set, so that no document comes twice.
  let last: { key: string; wanted: number; results: ResultSet } | undefined;
  return async (typed, options = {}) => {
    const { languages, lexicon } = await starting;
    const {
      limit = DEFAULT_HITS,
      from = 0,
      filters = {},
      sort = {},
      explain: isExplaining = false,
      signal,
    } = options;
    const isSharded = languages.some(({ shards }) => shards > 1);
    if (isSharded && signal && parseQuery(typed).isTyping) await delay(TYPING_PAUSE, signal);
    const isBrowsing = options.isCounting || Object.keys({ ...filters, ...sort }).length > 0;
    if (typed.trim() === '' && !isBrowsing) return { total: 0, exact: 0, hits: [] };
    if (isOnlySigns(typed)) return { total: 0, exact: 0, hits: [], isUnsearchable: true };

    const key = JSON.stringify([typed, filters, sort, isExplaining]);
    const before = last?.key === key ? last : undefined;
    const isHeld = before && (before.results.isAll || from + limit <= before.results.held);
    if (from === 0 || !isHeld) {
      // As many documents are read as before, so that hits already shown keep their places.
      const wanted = from === 0 ? limit : (before?.wanted ?? from + limit);
      const most = from === 0 ? undefined : Number.POSITIVE_INFINITY;
      const answers = languages.map((language) => ask(typed, language, lexicon, options, wanted, most));
      last = { key, wanted, results: createResultSet(await Promise.all(answers), options) };
    }

    const { results } = last as NonNullable<typeof last>;
    const shown = await results.take(from, from + limit);
    const yieldIfDue = createYielder(signal);
    const presentation = { root, lexicon, isExplaining, yieldIfDue };
    const hits = await Promise.all(shown.map((result) => presentHit(result, presentation)));
    const counts = options.isCounting && (await countFilterValues(results, options));
    return { total: results.total, exact: results.exact, hits, ...remarkOn(results), ...counts };
  };
}

/** Signs are no words of the index: a search for them would list every document. */
function isOnlySigns(typed: string): boolean {
  return typed.trim() !== '' && !/[\p{L}\p{N}]/u.test(typed);
}

/** @param most - documents of an answer of the index */
async function ask(
  typed: string,
  language: LanguageIndex,
  lexicon: Lexicon,
  { filters = {}, sort = {}, explain: isExplaining, signal }: SearchOptions,
  wanted: number,
  most: number | undefined,
): Promise<LanguageAnswer> {
  const query = parseQuery(typed, language.lang);
  const isSorted = Object.keys(sort).length > 0;
  const hasConditions = query.phrases.length + query.excluded.length > 0;
  // An order that the reader chose and conditions concern all documents, not only the best.
  const limit = isSorted || hasConditions || query.text === '' ? Number.POSITIVE_INFINITY : most;
  const index = language.termIndex({ filters, signal }, limit);
  const unlimited = language.termIndex({ filters, signal }, Number.POSITIVE_INFINITY);
  const context = { ...language, index, unlimited, lexicon, isExplaining, signal };
  const answer =
    query.text === '' ? await listLanguage(query, context) : await searchLanguage(query, context, wanted);
  if (isSorted) {
    const sorted = language.termIndex({ filters, sort, signal }, limit);
    const asTyped = await findDocumentsAsTyped(query, context);
    const candidates = answer.candidates.map((one) => ({ ...one, hasWords: asTyped?.has(one.id) === true }));
    answer.candidates = await sortCandidates(candidates, sorted);
  }
  return { query, answer, language };
}

function remarkOn({ answers }: ResultSet): Pick<SearchResult, 'isPartial' | 'corrected'> {
  const isPartial =
    answers.every(({ answer }) => !answer.isWhole) && answers.some(({ answer }) => answer.candidates.length);
  const corrected = answers.find(({ answer }) => answer.corrected)?.answer.corrected;
  return { ...(isPartial && { isPartial }), ...(corrected && { corrected }) };
}
