// Phrases that texts use, by their initials: CAND may stand for "công an nhân dân".
import { bareForm } from '../../shared/letters/diacritics.ts';
import { countMeaning, type MeaningsByShort } from './meanings.ts';
import { countTexts, type Sample } from './sample-texts.ts';

/** An abbreviation: "CAND", "UBND"; not "TP". */
export const ABBREVIATION = /^\p{Lu}{3,8}$/u;
/** Letters of the shortest abbreviation. */
const MIN_LETTERS = 3;
/** Words in more than this share of the texts join others ("của", "trong", "the") and are in no name. */
const JOINING_SHARE = 0.6;
/** A phrase in small letters, one that begins with a capital, one whose words all do: how much each looks like a name. */
const NAME_LIKENESS = { small: 1, begins: 2, name: 2 } as const;
/** Punctuation after which a capital letter means nothing. */
const SENTENCE_END = /[.!?…:"“”‘’]$/u;

/** Properties of a token, determined once however often it occurs. */
interface TokenKind {
  small: string;
  /** Without marks; a blank if the token cannot be part of a name. */
  initial: string;
  isCapital: boolean;
  endsSentence: boolean;
}

const START: TokenKind = { small: '', initial: ' ', isCapital: false, endsSentence: true };

/**
 * @param wanted - initials, such as "cand"
 * @returns for each of them the phrases that have them; a phrase counts once a text
 */
export function phrasesByInitials(wanted: ReadonlySet<string>, sample: Sample): MeaningsByShort {
  const byStart = Map.groupBy(wanted, (initials) => initials.slice(0, MIN_LETTERS));
  const times = countTexts(sample);
  const numbers = new Map(sample.tokens.map((token, number) => [token, number]));
  const joins = (small: string) =>
    (times[numbers.get(small) ?? -1] ?? 0) > sample.texts.length * JOINING_SHARE;
  const kinds = sample.tokens.map((token) => tokenKind(token, joins));
  const counts: MeaningsByShort = new Map();
  for (const text of sample.texts) {
    const words = Array.from(text, (number) => kinds[number] ?? START);
    const initials = words.map(({ initial }) => initial).join('');
    const here = new Map<string, Map<string, number>>();
    for (const [at] of words.entries()) {
      for (const key of byStart.get(initials.slice(at, at + MIN_LETTERS)) ?? []) {
        if (!initials.startsWith(key, at)) continue;
        const phrase = words.slice(at, at + key.length);
        const long = phrase.map(({ small }) => small).join(' ');
        const found = here.get(key) ?? new Map<string, number>();
        here.set(
          key,
          found.set(long, Math.max(found.get(long) ?? 0, nameLikeness(phrase, words[at - 1] ?? START))),
        );
      }
    }
    for (const [key, found] of here)
      for (const [long, looks] of found) countMeaning(counts, key, long, looks);
  }
  return counts;
}

function tokenKind(token: string, joins: (small: string) => boolean): TokenKind {
  const small = token.normalize('NFC').toLowerCase();
  const isCapital = /^\p{Lu}/u.test(token);
  const isPart = /^\p{L}/u.test(token) && !ABBREVIATION.test(token) && (isCapital || !joins(small));
  return {
    small,
    initial: (isPart && bareForm(token).charAt(0)) || ' ',
    isCapital,
    endsSentence: SENTENCE_END.test(token),
  };
}

function nameLikeness(phrase: readonly TokenKind[], before: TokenKind): number {
  if (phrase.every(({ isCapital }) => isCapital)) return NAME_LIKENESS.name;
  return phrase[0]?.isCapital && !before.endsSentence ? NAME_LIKENESS.begins : NAME_LIKENESS.small;
}
