// Pagefind for one shard of one language. Its answers are cached, since typing repeats most questions.
import type { Pagefind } from 'pagefind:source';
import { hideLetters } from '../../../shared/letters/index-letters.ts';
import type { Counts, SearchOptions } from '../../lib/backend.ts';
import { createLruCache } from '../../lib/lru-cache.ts';
import { MOST_FOUND } from '../rank/weights.ts';
import type { FoundDocument, Marks, TermIndex } from '../retrieve/term-index.ts';
import { hideInFilters, restoreInCounts } from './filter-values.ts';
import { createMarksQueue } from './marks-queue.ts';
import { trimResults } from './trim-results.ts';

interface Reply {
  found: readonly FoundDocument[];
  total: number;
  counts: Counts;
}

/** Answers, and documents in all of them. */
const CACHE = { max: 300, maxSize: 60_000, sizeOf: ({ found }: Reply) => found.length };

/** Ends an aborted question when its turn comes. Callers that joined it ask again. */
const ABANDONED = new Error('Nobody waits for the answer');

/**
 * @param engine - for one language; nothing else may set its options
 * @param name - of the shard, unique in the language
 */
export function createTermIndex(
  engine: Pagefind | Promise<Pagefind>,
  name = '',
): (options: SearchOptions, most?: number) => TermIndex {
  const replies = createLruCache<Reply>(CACHE);
  const searchWithMarks = createMarksQueue(async (marks) =>
    (await engine).options({ exactDiacritics: marks === 'exact' }),
  );

  return ({ filters: chosen = {}, sort = {}, signal }, most = MOST_FOUND) => {
    const filters = hideInFilters(chosen);
    const ask = async (text: string | null, marks: Marks, isCounting = false): Promise<Reply> => {
      signal?.throwIfAborted();
      const key = JSON.stringify([text, marks, filters, sort, isCounting, most]);
      const known = replies.get(key);
      if (known) {
        return known.catch((error: unknown) => {
          if (error === ABANDONED) return ask(text, marks, isCounting);
          throw error;
        });
      }
      const wanted = { most, row: text ? text.split(/\s+/).length : 0 };
      const reply = searchWithMarks(marks, async () => {
        if (signal?.aborted) throw ABANDONED;
        const { search, filters: loadFilters } = await engine;
        // Pagefind counts only the filters it has loaded.
        if (isCounting) await loadFilters();
        const answer = await search(text && hideLetters(text), { filters, sort, wanted });
        const { results, total = results.length, filters: counts } = answer;
        // Without a worker nothing was trimmed on the way.
        const isTrimmed = answer.total !== undefined;
        // The very objects that Pagefind handed over, see `FoundDocument`.
        const found = (isTrimmed ? results : trimResults(results, wanted)) as FoundDocument[];
        for (const one of found) one.id = name + one.id;
        return { found, total, counts: restoreInCounts(counts) };
      });
      replies.set(key, reply);
      return reply;
    };
    const hasAll = async (words: readonly string[]) => {
      const having = await Promise.all(words.map((word) => ask(quote(word), 'any')));
      return having.every(({ found }) => found.length > 0);
    };
    return {
      phrase: async (text, marks) => (await ask(quote(text), marks)).found,
      phraseTotal: async (text, marks) => (await ask(quote(text), marks)).total,
      phraseCounts: async (text, marks) => (await ask(quote(text), marks, true)).counts,
      words: async (text, rare = []) => ((await hasAll(rare)) ? (await ask(unquote(text), 'any')).found : []),
      total: async (text, rare = []) => ((await hasAll(rare)) ? (await ask(unquote(text), 'any')).total : 0),
      counts: async (text) => (await ask(text ? unquote(text) : null, 'any', true)).counts,
      all: async () => (await ask(null, 'any')).found,
    };
  };
}

function quote(text: string): string {
  return `"${unquote(text)}"`;
}

function unquote(text: string): string {
  return text.replaceAll('"', ' ');
}
