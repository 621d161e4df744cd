// Where the words of a query are in a text, and how much each is the word that was typed.
import { type Sameness, sameness, type Word } from '../../../shared/word.ts';

const SAME: Readonly<Record<Sameness, number>> = { exact: 1, typed: 0.9, letters: 0.7 };
/** A longer word than the one still being typed. */
const BEGUN = 0.95;

/** How much of a word's end a stemmer may change: "running" is found as "run". */
const STEM = { end: 4, least: 3, value: 0.6 } as const;

/** How words may differ from the ones that were typed. */
export interface Manner {
  /** The last one may be the beginning of a word. */
  isTyping: boolean;
  /** Each may have another ending. */
  hasStems: boolean;
}

export interface Match {
  at: number;
  /** Which word of the query. */
  index: number;
  value: number;
  /** Words of the query that match in a row, up to here. */
  run: number;
}

/** How much a word of a text is each word of the query: of most it is none. */
type Likeness = readonly Pick<Match, 'index' | 'value'>[];

export function matchesIn(text: readonly Word[], words: readonly Word[], manner: Manner): Match[] {
  const likenessOf = createLikeness(words, manner);
  // A text says most of its words again and again.
  const known = new Map<Word, Likeness>();
  const matches: Match[] = [];
  let before: readonly Match[] = [];
  for (const [at, found] of text.entries()) {
    let likeness = known.get(found);
    if (!likeness) {
      likeness = likenessOf(found);
      known.set(found, likeness);
    }
    // A run begins at the query's first word or anywhere in it; the whole phrase is one as long as the query.
    const runs = before;
    before = likeness.map(({ index, value }) => {
      const run = 1 + (runs.find((match) => match.index === index - 1)?.run ?? 0);
      return { at, index, value, run };
    });
    matches.push(...before);
  }
  return matches;
}

function createLikeness(words: readonly Word[], { isTyping, hasStems }: Manner): (found: Word) => Likeness {
  const numbered = [...words.entries()];
  const last = words.length - 1;
  const begun = isTyping ? words[last] : undefined;
  return (found) => {
    const here = numbered.flatMap(([index, typed]) => {
      const same = sameness(typed, found);
      return same ? [{ index, value: SAME[same] }] : [];
    });
    if (begun && found.bare.startsWith(begun.bare) && !here.some(({ index }) => index === last)) {
      const start = { bare: begun.bare, form: found.form.slice(0, begun.form.length) };
      here.push({ index: last, value: BEGUN * SAME[sameness(begun, start) ?? 'letters'] });
    }
    if (!hasStems || here.length > 0) return here;
    return numbered.flatMap(([index, typed]) =>
      isSameStem(typed, found) ? [{ index, value: STEM.value }] : [],
    );
  };
}

function isSameStem({ bare: typed }: Word, { bare: found }: Word): boolean {
  const length = Math.max(STEM.least, Math.min(typed.length, found.length) - STEM.end);
  const isNear = Math.abs(typed.length - found.length) <= STEM.end;
  return isNear && typed.length >= STEM.least && typed.slice(0, length) === found.slice(0, length);
}
