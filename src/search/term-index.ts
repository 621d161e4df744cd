// Pagefind for one language, asked in our words. Its answers are kept, since typing asks most questions again.
import type { Pagefind } from 'pagefind:source';
import { hideStroke } from '../fold.ts';
import type { Counts, SearchOptions } from './backend.ts';
import { hideInFilters, restoreInCounts } from './filter-values.ts';

/**
 * A document that has what was asked for. Pagefind frees what belongs to an answer as soon as nobody holds this very
 * object any more: hold it, not what is in it.
 */
export interface Found {
  /** Of the document, unique in the language. */
  id: string;
  /** Pagefind's own, of the whole-text search; 1 for every phrase. */
  score: number;
  /** Places of the matches among the document's words: all of a whole-text search, one of a phrase. */
  words: readonly number[];
  data: () => Promise<unknown>;
}

export type Marks = 'exact' | 'any';

interface Reply {
  found: readonly Found[];
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
  /** Of what `words` finds; of all documents without a text. */
  counts: (text: string) => Promise<Counts>;
  /** Every document. */
  all: () => Promise<readonly Found[]>;
}

const KEPT = 300;

/**
 * @param engine - of one language; nobody else may set its options
 * @param name - of the part of the index that it has, unique in the language
 */
export function createTermIndex(
  engine: Pagefind | Promise<Pagefind>,
  name = '',
): (options: SearchOptions) => TermIndex {
  const kept = new Map<string, Promise<Reply>>();
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

  return ({ filters: wanted = {}, sort = {} }) => {
    const filters = hideInFilters(wanted);
    const ask = (text: string | null, mode: Marks, isCounting = false): Promise<Reply> => {
      const key = JSON.stringify([text, mode, filters, sort, isCounting]);
      const known = kept.get(key);
      if (known) return known;
      const answer = inMode(mode, async () => {
        const { search, filters: loadFilters } = await engine;
        // Pagefind counts only what it has loaded.
        if (isCounting) await loadFilters();
        const { results, filters: counts } = await search(text && hideStroke(text), { filters, sort });
        // The very objects that Pagefind handed over, see `Found`.
        for (const found of results) found.id = name + found.id;
        return { found: results, counts: restoreInCounts(counts) };
      });
      answer.catch(() => kept.delete(key));
      kept.set(key, answer);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest) kept.delete(oldest);
      return answer;
    };
    const plain = (text: string) => text.replaceAll('"', ' ');
    return {
      phrase: async (text, mode) => (await ask(`"${plain(text)}"`, mode)).found,
      words: async (text, rare = []) => {
        const having = await Promise.all(rare.map((word) => ask(`"${plain(word)}"`, 'any')));
        return having.every(({ found }) => found.length > 0) ? (await ask(plain(text), 'any')).found : [];
      },
      counts: async (text) => (await ask(text ? plain(text) : null, 'any', true)).counts,
      all: async () => (await ask(null, 'any')).found,
    };
  };
}
