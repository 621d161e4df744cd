// Pagefind answers as well as it can: it leaves out words that no page has, and shortens a word until something begins
// like it. To a reader who asked for all of the words those are false results, so each word is looked at by itself.
import { bareForm } from '../fold.ts';
import { type Fragment, wordsOf } from './fragment.ts';

interface Engine {
  search: (query: string, options?: object) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
}

/** How much of a word's end a stemmer may change: "running" is found as "run". */
const STEM = 4;

/**
 * @param engine - Pagefind for one language
 * @param stems - whether that language has a stemmer
 * @returns whether a text has words that begin with, or hold, each word of a query
 */
export function knownWords(engine: Engine, stems: boolean): (query: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const knows = async (word: string): Promise<boolean> => {
    const [first] = (await engine.search(word)).results;
    if (!first) return false;
    const fragment = (await first.data()) as Fragment;
    const words = wordsOf(fragment);
    const bare = bareForm(word);
    const least = stems ? bare.slice(0, Math.max(3, bare.length - STEM)) : bare;
    return fragment.locations.some((at) => bareForm(words[at] ?? '').includes(least));
  };
  return async (query) => {
    const words = query.split(' ').filter((word) => bareForm(word) !== '');
    const answers = words.map((word) => {
      const answer = known.get(word) ?? knows(word);
      known.set(word, answer);
      return answer;
    });
    return (await Promise.all(answers)).every(Boolean);
  };
}
