// Positions in a text of the words of a query, and the value of each match.
import type { Word } from '../../../shared/letters/word.ts';
import type { WordMatcher } from '../match/word-matcher.ts';
import { BEGUN_VALUE, MARKS_VALUE, STEM_VALUE } from './weights.ts';

/** How words of a text may differ from the typed ones. */
export interface MatchOptions {
  /** Whether the last word may be the beginning of one. */
  isTyping: boolean;
  matchWord: WordMatcher;
}

export interface WordMatch {
  /** Position in the text. */
  at: number;
  /** Position in the query. */
  index: number;
  /** 0 to 1. */
  value: number;
  /** Number of consecutive words of the query that match in a row, up to here. */
  run: number;
}

type Value = Pick<WordMatch, 'index' | 'value'>;

export function matchWords(
  text: readonly Word[],
  words: readonly Word[],
  options: MatchOptions,
): WordMatch[] {
  // A text repeats most of its words.
  const known = new Map<Word, readonly Value[]>();
  const matches: WordMatch[] = [];
  let before: readonly WordMatch[] = [];
  for (const [at, found] of text.entries()) {
    let values = known.get(found);
    if (!values) {
      values = matchQuery(found, words, options);
      known.set(found, values);
    }
    // A run begins anywhere in the query; the whole phrase is a run as long as the query.
    const runs = before;
    before = values.map(({ index, value }) => {
      const run = 1 + (runs.find((match) => match.index === index - 1)?.run ?? 0);
      return { at, index, value, run };
    });
    matches.push(...before);
  }
  return matches;
}

/** A word that only shares its stem with a typed one counts if it is like no other. */
function matchQuery(found: Word, words: readonly Word[], { isTyping, matchWord }: MatchOptions): Value[] {
  const last = words.length - 1;
  const likenesses = [...words.entries()].flatMap(([index, typed]) => {
    const likeness = matchWord(typed, found, isTyping && index === last);
    return likeness ? [{ index, marks: likeness.marks, isBegun: typed.bare !== found.bare }] : [];
  });
  const close = likenesses.filter(({ marks }) => marks);
  return (close.length > 0 ? close : likenesses).map(({ index, marks, isBegun }) => ({
    index,
    value: !marks ? STEM_VALUE : isBegun ? BEGUN_VALUE * MARKS_VALUE[marks] : MARKS_VALUE[marks],
  }));
}
