// Learns abbreviations from the collection itself: "Công an nhân dân (CAND)" defines one. Without a definition, an
// abbreviation means a phrase with its initials that texts use again and again as the name of one thing.

import { detachSubstring } from '../../shared/detach-substring.ts';
import { bareForm } from '../../shared/letters/diacritics.ts';
import { describeUses } from './describe-uses.ts';
import {
  countMeaning,
  likeliestMeanings,
  type Meanings,
  type MeaningsByShort,
  rankMeanings,
} from './meanings.ts';
import { ABBREVIATION, phrasesByInitials } from './phrases-by-initials.ts';
import { countTexts, createSampler, type Sample } from './sample-texts.ts';
import { isWord, splitTokens } from './split-tokens.ts';

export interface Abbreviation {
  /** Lower case: "cand". */
  short: string;
  /** Lower case, the likeliest first: "công an nhân dân". */
  long: string[];
}

/** "(CAND)", "(CAND:" */
const DEFINED = /\((\p{Lu}[\p{Lu}\d]{1,9})[):;,]/gu;
/** Characters before the bracket that may hold the full name. */
const NAME_REACH = 120;
/**
 * Evidence that the phrase of three letters needs, since letters meet by chance: `enough` of it, and it `looks` like a name
 * in each text or is so many times `ahead` of the next phrase with these initials, which counts at least as a `rival`.
 */
const THREE_LETTERS = { enough: 8, looks: 1.4, ahead: 3, rival: 8 } as const;
/** The same for more letters, which rarely meet by chance. */
const MORE_LETTERS = { enough: 4, looks: 1.25, ahead: 1.6, rival: 2.5 } as const;

/** Times the evidence that a phrase needs if no text uses it like the abbreviation. */
const UNSHARED_FACTOR = 2;
/** Times that a word must occur in capitals for each time in small letters: otherwise it is a word of a headline in capitals. */
const CAPITALS_FACTOR = 3;
/** Meanings of one abbreviation. */
const MOST_MEANINGS = 2;

export interface AbbreviationLearner {
  /** @param tokens - of this text, if they are known */
  add: (text: string, tokens?: readonly string[]) => void;
  /** In alphabetical order. */
  learnt: () => Abbreviation[];
}

export function createAbbreviationLearner(): AbbreviationLearner {
  const defined: MeaningsByShort = new Map();
  const shorts = new Set<string>();
  const sampler = createSampler();
  return {
    add(text, tokens = splitTokens(text)) {
      for (const token of tokens) if (mayBeAbbreviation(token)) shorts.add(token);
      for (const { 1: short = '', index } of text.matchAll(DEFINED)) {
        const before = splitTokens(text.slice(Math.max(0, index - NAME_REACH), index)).filter(isWord);
        const meant = before.slice(-short.length);
        if (joinInitials(meant) !== bareForm(short)) continue;
        countMeaning(defined, detachSubstring(short), detachSubstring(phraseForm(meant)), 1);
      }
      sampler.add(tokens);
    },
    learnt: () => inferAbbreviations(defined, shorts, sampler.sample()),
  };
}

function inferAbbreviations(
  defined: MeaningsByShort,
  shorts: ReadonlySet<string>,
  sample: Sample,
): Abbreviation[] {
  const real = dropHeadlineWords(shorts, sample);
  const rivals = Map.groupBy(real, bareForm);
  const used = phrasesByInitials(new Set(rivals.keys()), sample);
  const found = [...new Set([...defined.keys(), ...real])].map((short) => {
    const inUse: Meanings = (real.has(short) && used.get(bareForm(short))) || new Map();
    const inferred = inferMeanings(short, inUse, rivals.get(bareForm(short)) ?? []);
    return { short, stated: likeliestMeanings(defined.get(short), 1), inferred, inUse };
  });
  const pairs = found.flatMap(({ short, inferred }) => inferred.map((long) => ({ short, long })));
  const uses = describeUses(pairs, sample);
  const all = found.map(({ short, stated, inferred, inUse }) => {
    const { enough } = short.length > 3 ? MORE_LETTERS : THREE_LETTERS;
    const isConfirmed = (long: string) => {
      const use = uses[pairs.findIndex((pair) => pair.short === short && pair.long === long)];
      const { looks = 0 } = inUse.get(long) ?? {};
      return use?.isShared || (!use?.isPart && looks >= UNSHARED_FACTOR * enough);
    };
    const long = [...stated, ...inferred.filter(isConfirmed)];
    return { short: short.toLowerCase(), long: [...new Set(long)].slice(0, MOST_MEANINGS) };
  });
  return all.filter(({ long }) => long.length > 0).sort((a, b) => (a.short < b.short ? -1 : 1));
}

function dropHeadlineWords(shorts: ReadonlySet<string>, sample: Sample): Set<string> {
  const counts = countTexts(sample);
  const times = new Map(sample.tokens.map((token, number) => [token, counts[number] ?? 0]));
  const isShort = (word: string) =>
    (times.get(word) ?? 1) > CAPITALS_FACTOR * (times.get(word.toLowerCase()) ?? 0);
  return new Set([...shorts].filter(isShort));
}

/** @param rivals - abbreviations of the same letters, whatever their marks */
function inferMeanings(short: string, inUse: Meanings, rivals: readonly string[]): string[] {
  const spelt = [...inUse].filter(([phrase]) => isSpelt(short, phrase));
  const exact = standingOut(new Map(spelt), short.length);
  if (exact.length > 0) return exact;
  // Without another meaning "HDND" is "hội đồng nhân dân"; an Đ in it is always meant.
  const mayBe = (phrase: string) => !(short.includes('Đ') || rivals.some((rival) => isSpelt(rival, phrase)));
  return standingOut(new Map([...inUse].filter(([phrase]) => mayBe(phrase))), short.length);
}

/** Tries the regular expression only if the second letter may be a capital, as in few words. */
function mayBeAbbreviation(token: string): boolean {
  const second = token.charCodeAt(1);
  return second > 64 && !(second > 96 && second < 123) && ABBREVIATION.test(token);
}

/** "PGĐ" is "phó giám đốc" and "PGD" is not. */
function isSpelt(short: string, phrase: string): boolean {
  return phrase.split(' ').every((word, at) => word.startsWith('đ') === (short[at] === 'Đ'));
}

function standingOut(meanings: Meanings, letters: number): string[] {
  const { enough, looks, ahead, rival } = letters > 3 ? MORE_LETTERS : THREE_LETTERS;
  const [first, second] = rankMeanings(meanings);
  if (!first || first[1].looks < enough) return [];
  const standsOut = first[1].looks >= ahead * Math.max(second?.[1].looks ?? 0, rival);
  const isName = (phrase: string) => {
    const evidence = meanings.get(phrase);
    return evidence !== undefined && evidence.looks / evidence.texts >= looks;
  };
  const likely = letters > 3 ? likeliestMeanings(meanings, enough) : [first[0]];
  return likely.filter((phrase) => isName(phrase) || (standsOut && phrase === first[0]));
}

function joinInitials(words: readonly string[]): string {
  return words.map((word) => bareForm(word).charAt(0)).join('');
}

function phraseForm(words: readonly string[]): string {
  return words.join(' ').normalize('NFC').toLowerCase();
}
