// How texts use a short form and the phrase that it may stand for. What means one thing is said in one text, or beside the
// same words: "viện KSND tối cao", "viện kiểm sát nhân dân tối cao".
import type { Sample } from './sample.ts';
import { isWord } from './tokens.ts';

export interface Pair {
  /** As it is written: "KSND". */
  short: string;
  /** Small letters: "kiểm sát nhân dân". */
  long: string;
}

export interface Use {
  /** Whether some text has both, or some word stands beside both. */
  isShared: boolean;
  /** Whether the phrase always goes on with the same word: it is a part of another, such as "bộ đội biên" (phòng). */
  isPart: boolean;
}

/** Where one of them stands. */
interface Places {
  texts: Set<number>;
  before: Set<string>;
  after: Map<string, number>;
  count: number;
}

/** Of all places of a phrase, those where one word follows it. */
const ALWAYS = 0.9;

/** @returns the use of each pair, in their order */
export function usesOf(pairs: readonly Pair[], { tokens, texts }: Sample): Use[] {
  const small = tokens.map((token) => token.normalize('NFC').toLowerCase());
  const shorts = new Map(pairs.map(({ short }) => [short, noPlaces()]));
  const longs = new Map(pairs.map(({ long }) => [long, { words: long.split(' '), ...noPlaces() }]));
  const shortOf = tokens.map((token) => shorts.get(token));
  const byFirst = Map.groupBy(longs.values(), ({ words }) => words[0]);
  for (const [text, numbers] of texts.entries()) {
    const wordAt = (at: number) => small[numbers[at] ?? -1] ?? '';
    for (const [at, number] of numbers.entries()) {
      const short = shortOf[number];
      if (short) note(short, text, wordAt(at - 1), wordAt(at + 1));
      for (const long of byFirst.get(small[number]) ?? []) {
        if (!long.words.every((word, next) => word === wordAt(at + next))) continue;
        note(long, text, wordAt(at - 1), wordAt(at + long.words.length));
      }
    }
  }
  return pairs.map(({ short, long }) => {
    const [one, other] = [shorts.get(short) ?? noPlaces(), longs.get(long) ?? noPlaces()];
    return {
      isShared:
        meet(one.texts, other.texts) || meet(one.before, other.before) || meet(one.after, other.after),
      isPart: [...other.after.values()].some((times) => times >= ALWAYS * other.count),
    };
  });
}

function noPlaces(): Places {
  return { texts: new Set(), before: new Set(), after: new Map(), count: 0 };
}

function note(places: Places, text: number, before: string, after: string): void {
  places.texts.add(text);
  places.count += 1;
  if (isWord(before)) places.before.add(before);
  if (isWord(after)) places.after.set(after, (places.after.get(after) ?? 0) + 1);
}

function meet<Key>(one: { keys: () => Iterable<Key> }, other: { has: (key: Key) => boolean }): boolean {
  return [...one.keys()].some((key) => other.has(key));
}
