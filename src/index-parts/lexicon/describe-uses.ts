// How texts use an abbreviation and the phrase that it may stand for. Names of one thing occur in one text, or beside the
// same words: "viện KSND tối cao", "viện kiểm sát nhân dân tối cao".
import type { Sample } from './sample-texts.ts';
import { isWord } from './split-tokens.ts';

export interface Pair {
  /** As it is written: "KSND". */
  short: string;
  /** Small letters: "kiểm sát nhân dân". */
  long: string;
}

export interface Use {
  /** Whether some text has both, or some word stands beside both. */
  isShared: boolean;
  /** Whether the same word always follows the phrase, which is then part of a longer one, such as "bộ đội biên" (phòng). */
  isPart: boolean;
}

/** Where an abbreviation or a phrase occurs. */
interface Occurrences {
  texts: Set<number>;
  before: Set<string>;
  after: Map<string, number>;
  count: number;
}

/** Share of a phrase's occurrences that counts as always. */
const ALWAYS_SHARE = 0.9;

/** @returns the use of each pair, in their order */
export function describeUses(pairs: readonly Pair[], { tokens, texts }: Sample): Use[] {
  const small = tokens.map((token) => token.normalize('NFC').toLowerCase());
  const shorts = new Map(pairs.map(({ short }) => [short, noOccurrences()]));
  const longs = new Map(pairs.map(({ long }) => [long, { words: long.split(' '), ...noOccurrences() }]));
  const shortByToken = tokens.map((token) => shorts.get(token));
  const byFirst = Map.groupBy(longs.values(), ({ words }) => words[0]);
  for (const [text, numbers] of texts.entries()) {
    const wordAt = (at: number) => small[numbers[at] ?? -1] ?? '';
    for (const [at, number] of numbers.entries()) {
      const short = shortByToken[number];
      if (short) addOccurrence(short, text, wordAt(at - 1), wordAt(at + 1));
      for (const long of byFirst.get(small[number]) ?? []) {
        if (!long.words.every((word, next) => word === wordAt(at + next))) continue;
        addOccurrence(long, text, wordAt(at - 1), wordAt(at + long.words.length));
      }
    }
  }
  return pairs.map(({ short, long }) => {
    const [one, other] = [shorts.get(short) ?? noOccurrences(), longs.get(long) ?? noOccurrences()];
    return {
      isShared:
        haveCommonKey(one.texts, other.texts) ||
        haveCommonKey(one.before, other.before) ||
        haveCommonKey(one.after, other.after),
      isPart: [...other.after.values()].some((times) => times >= ALWAYS_SHARE * other.count),
    };
  });
}

function noOccurrences(): Occurrences {
  return { texts: new Set(), before: new Set(), after: new Map(), count: 0 };
}

function addOccurrence(occurrences: Occurrences, text: number, before: string, after: string): void {
  occurrences.texts.add(text);
  occurrences.count += 1;
  if (isWord(before)) occurrences.before.add(before);
  if (isWord(after)) occurrences.after.set(after, (occurrences.after.get(after) ?? 0) + 1);
}

function haveCommonKey<Key>(
  one: { keys: () => Iterable<Key> },
  other: { has: (key: Key) => boolean },
): boolean {
  return [...one.keys()].some((key) => other.has(key));
}
