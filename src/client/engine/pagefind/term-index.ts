// Pagefind for one language, asked in our words. Its answers are kept, since typing asks most questions again.
import type { Pagefind } from 'pagefind:source';
import { hideStroke } from '../../../shared/diacritics.ts';
import type { Counts, SearchOptions } from '../../lib/backend.ts';
import { createLruCache } from '../../lib/lru-cache.ts';
import { hideInFilters, restoreInCounts } from './filter-values.ts';
import { shorten } from './shorten.ts';

/**
 * A document that has what was asked for. Pagefind frees what belongs to an answer as soon as nobody holds this very
 * object any more: hold it, not what is in it.
 */
export interface Found {
  /** Of the document, unique in the language. */
  id: string;
  /** Pagefind's own, of the whole-text search; 1 for every phrase. */
  score: number;
  /** Places among the document's words: of the longest row of matches, or of a phrase. */
  words: readonly number[];
  /** How many matches stand in a row, at most; 1 for every phrase. */
  run: number;
  data: () => Promise<unknown>;
}

export type Marks = 'exact' | 'any';

interface Reply {
  found: readonly Found[];
  total: number;
  counts: Counts;
}

export interface TermIndex {
  /** Documents in which the words stand next to each other. */
  phrase: (text: string, marks: Marks) => Promise<readonly Found[]>;
  /**
   * Documents that have all of the words, or words that begin so, best first. Pagefind leaves out words that no document
   * has: a reader who asked for them would be given false results.
   *
   * @param rare - of the words, those that a part of the index may not have; nothing of such a part is an answer
   */
  words: (text: string, rare?: readonly string[]) => Promise<readonly Found[]>;
  /** How many documents `words` would find if it were to find all. */
  total: (text: string, rare?: readonly string[]) => Promise<number>;
  /** Of what `words` finds; of all documents without a text. */
  counts: (text: string) => Promise<Counts>;
  /** Every document. */
  all: () => Promise<readonly Found[]>;
}

/** Answers that are kept, and documents in all of them. */
const KEPT = { max: 300, maxSize: 60_000, sizeOf: ({ found }: Reply) => found.length };
/** Documents of an answer: more than anybody looks through, and than are needed to find the best. */
const MOST = 400;

/** What becomes of a question if nobody waits for its answer when its turn comes. Others may have joined it: they ask anew. */
const GIVEN_UP = new Error('Nobody waits for the answer');

/**
 * @param engine - of one language; nobody else may set its options
 * @param name - of the part of the index that it has, unique in the language
 */
export function createTermIndex(
  engine: Pagefind | Promise<Pagefind>,
  name = '',
): (options: SearchOptions, most?: number) => TermIndex {
  const kept = createLruCache<Reply>(KEPT);
  let marks: Marks = 'any';
  /** Searches wait for those that need other marks: Pagefind looks at this option when it answers, not when asked. */
  let turn: Promise<unknown> = Promise.resolve();
  const running = new Set<Promise<unknown>>();

  const inMode = async (wanted: Marks, search: () => Promise<Reply>) => {
    const change = turn.then(async () => {
      if (marks === wanted) return;
      await Promise.all(running);
      await (await engine).options({ exactDiacritics: wanted === 'exact' });
      marks = wanted;
    });
    const answer = change.then(search);
    // An error is for the one who asked; it holds nobody else up.
    const ended: Promise<unknown> = answer.catch(() => {}).then(() => running.delete(ended));
    turn = change.then(
      () => running.add(ended),
      () => {},
    );
    return answer;
  };

  return ({ filters: chosen = {}, sort = {}, signal }, most = MOST) => {
    const filters = hideInFilters(chosen);
    const ask = async (text: string | null, mode: Marks, isCounting = false): Promise<Reply> => {
      signal?.throwIfAborted();
      const key = JSON.stringify([text, mode, filters, sort, isCounting, most]);
      const known = kept.get(key);
      if (known) {
        return known.catch((error: unknown) => {
          if (error === GIVEN_UP) return ask(text, mode, isCounting);
          throw error;
        });
      }
      const wanted = { most, row: text ? text.split(/\s+/).length : 0 };
      const answer = inMode(mode, async () => {
        if (signal?.aborted) throw GIVEN_UP;
        const { search, filters: loadFilters } = await engine;
        // Pagefind counts only what it has loaded.
        if (isCounting) await loadFilters();
        const answer = await search(text && hideStroke(text), { filters, sort, wanted });
        const { results, total = results.length, filters: counts } = answer;
        // Where no worker could be had, nothing was shortened on the way.
        const isShort = answer.total !== undefined;
        // The very objects that Pagefind handed over, see `Found`.
        const found = (isShort ? results : shorten(results, wanted)) as (Found & { id: string })[];
        for (const one of found) one.id = name + one.id;
        return { found, total, counts: restoreInCounts(counts) };
      });
      kept.set(key, answer);
      return answer;
    };
    const hasAll = async (words: readonly string[]) => {
      const having = await Promise.all(words.map((word) => ask(`"${plain(word)}"`, 'any')));
      return having.every(({ found }) => found.length > 0);
    };
    const plain = (text: string) => text.replaceAll('"', ' ');
    return {
      phrase: async (text, mode) => (await ask(`"${plain(text)}"`, mode)).found,
      words: async (text, rare = []) => ((await hasAll(rare)) ? (await ask(plain(text), 'any')).found : []),
      total: async (text, rare = []) => ((await hasAll(rare)) ? (await ask(plain(text), 'any')).total : 0),
      counts: async (text) => (await ask(text ? plain(text) : null, 'any', true)).counts,
      all: async () => (await ask(null, 'any')).found,
    };
  };
}
