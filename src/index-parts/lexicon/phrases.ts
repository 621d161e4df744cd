// Phrases that texts use, by their initials: "công an nhân dân" may be what CAND stands for.
import { bareForm } from '../../shared/diacritics.ts';
import { type Counts, count } from './evidence.ts';
import { type Sample, textsWith } from './sample.ts';

export const SHORT = /^\p{Lu}{3,8}$/u;
const SHORTEST = 3;
/** Words in more than this share of the texts join others ("của", "trong", "the"); no name of anything has them. */
const JOINING = 0.6;
/** A phrase in small letters, one that begins with a capital, one whose words all do: how much each looks like a name. */
const LOOKS = { small: 1, begins: 2, name: 2 } as const;
/** A mark after which a capital means nothing. */
const BEFORE_SENTENCE = /[.!?…:"“”‘’]$/u;

/** What a token is, looked at once however often it comes. */
interface Part {
  small: string;
  /** Without marks; a blank if the token can be no part of a name. */
  initial: string;
  isCapital: boolean;
  endsSentence: boolean;
}

const START: Part = { small: '', initial: ' ', isCapital: false, endsSentence: true };

/**
 * @param wanted - initials, such as "cand"
 * @returns for each of them the phrases that have them; a phrase counts once a text
 */
export function phrasesOf(wanted: ReadonlySet<string>, sample: Sample): Counts {
  const byStart = Map.groupBy(wanted, (initials) => initials.slice(0, SHORTEST));
  const times = textsWith(sample);
  const numbers = new Map(sample.tokens.map((token, number) => [token, number]));
  const joins = (small: string) => (times[numbers.get(small) ?? -1] ?? 0) > sample.texts.length * JOINING;
  const parts = sample.tokens.map((token) => partOf(token, joins));
  const counts: Counts = new Map();
  for (const text of sample.texts) {
    const words = Array.from(text, (number) => parts[number] ?? START);
    const initials = words.map(({ initial }) => initial).join('');
    const here = new Map<string, Map<string, number>>();
    for (const [at] of words.entries()) {
      for (const key of byStart.get(initials.slice(at, at + SHORTEST)) ?? []) {
        if (!initials.startsWith(key, at)) continue;
        const phrase = words.slice(at, at + key.length);
        const long = phrase.map(({ small }) => small).join(' ');
        const found = here.get(key) ?? new Map<string, number>();
        here.set(
          key,
          found.set(long, Math.max(found.get(long) ?? 0, looksOf(phrase, words[at - 1] ?? START))),
        );
      }
    }
    for (const [key, found] of here) for (const [long, looks] of found) count(counts, key, long, looks);
  }
  return counts;
}

function partOf(token: string, joins: (small: string) => boolean): Part {
  const small = token.normalize('NFC').toLowerCase();
  const isCapital = /^\p{Lu}/u.test(token);
  const isPart = /^\p{L}/u.test(token) && !SHORT.test(token) && (isCapital || !joins(small));
  return {
    small,
    initial: (isPart && bareForm(token).charAt(0)) || ' ',
    isCapital,
    endsSentence: BEFORE_SENTENCE.test(token),
  };
}

function looksOf(phrase: readonly Part[], before: Part): number {
  if (phrase.every(({ isCapital }) => isCapital)) return LOOKS.name;
  return phrase[0]?.isCapital && !before.endsSentence ? LOOKS.begins : LOOKS.small;
}
