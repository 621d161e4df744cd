// Short forms and what they stand for, learnt from the collection itself. "Công an nhân dân (CAND)" says it; where nobody
// says it, a phrase of these initials that texts use as one thing, again and again, is what the short form means.

import { detachSubstring } from '../../shared/detach-substring.ts';
import { bareForm } from '../../shared/diacritics.ts';
import { type Counts, count, likeliest, type Meanings, ranked } from './evidence.ts';
import { phrasesOf, SHORT } from './phrases.ts';
import { createSampler, textsWith } from './sample.ts';
import { isWord, tokensIn } from './tokens.ts';
import { usesOf } from './uses.ts';

export interface Abbreviation {
  /** Small letters: "cand". */
  short: string;
  /** Small letters, the likeliest first: "công an nhân dân". */
  long: string[];
}

/** "(CAND)", "(CAND:" */
const DEFINED = /\((\p{Lu}[\p{Lu}\d]{1,9})[):;,]/gu;
/** Words before the bracket that are looked at, in characters. */
const REACH = 120;
/** Letters meet by chance: their phrase must look like a name, or stand out among those with the same initials. */
const THREE = { enough: 8, looks: 1.4, ahead: 3, rival: 8 } as const;
/** The more letters, the less by chance. */
const MORE = { enough: 4, looks: 1.25, ahead: 1.6, rival: 2.5 } as const;

/** So many times as much is enough for a phrase that no text uses where it uses the short form. */
const UNSHARED = 2;

export interface AbbreviationLearner {
  /** @param tokens - of this text, for whoever has them */
  add: (text: string, tokens?: readonly string[]) => void;
  /** In the order of the alphabet. */
  learnt: () => Abbreviation[];
}

export function createAbbreviationLearner(): AbbreviationLearner {
  const said: Counts = new Map();
  const shorts = new Set<string>();
  const sampler = createSampler();
  return {
    add(text, tokens = tokensIn(text)) {
      for (const token of tokens) if (mayBeShort(token)) shorts.add(token);
      for (const { 1: short = '', index } of text.matchAll(DEFINED)) {
        const before = tokensIn(text.slice(Math.max(0, index - REACH), index)).filter(isWord);
        const meant = before.slice(-short.length);
        if (initialsOf(meant) === bareForm(short))
          count(said, detachSubstring(short), detachSubstring(longOf(meant)), 1);
      }
      sampler.add(tokens);
    },
    learnt() {
      const sample = sampler.sample();
      const counts = textsWith(sample);
      const times = new Map(sample.tokens.map((token, number) => [token, counts[number] ?? 0]));
      // A word that texts also write in small letters is a word, such as in a headline in capitals.
      const isShort = (word: string) => (times.get(word) ?? 1) > 3 * (times.get(word.toLowerCase()) ?? 0);
      const real = new Set([...shorts].filter(isShort));
      const rivals = Map.groupBy(real, bareForm);
      const used = phrasesOf(new Set(rivals.keys()), sample);
      const found = [...new Set([...said.keys(), ...real])].map((short) => {
        const others = rivals.get(bareForm(short)) ?? [];
        const inUse = [...(real.has(short) ? (used.get(bareForm(short)) ?? []) : [])];
        const spelt = inUse.filter(([phrase]) => isSpelt(short, phrase));
        // Where texts have no other, "HDND" is "hội đồng nhân dân"; whoever writes Đ means it.
        const mayBe = (phrase: string) =>
          !(short.includes('Đ') || others.some((other) => isSpelt(other, phrase)));
        const loose = inUse.filter(([phrase]) => mayBe(phrase));
        const exact = standingOut(new Map(spelt), short.length);
        const own = exact.length > 0 ? exact : standingOut(new Map(loose), short.length);
        return { short, said: likeliest(said.get(short), 1), own, evidence: new Map(inUse) };
      });
      const pairs = found.flatMap(({ short, own }) => own.map((long) => ({ short, long })));
      const uses = usesOf(pairs, sample);
      const all = found.map(({ short, said, own, evidence }) => {
        const { enough } = short.length > 3 ? MORE : THREE;
        const isBorneOut = (long: string) => {
          const use = uses[pairs.findIndex((pair) => pair.short === short && pair.long === long)];
          const { looks = 0 } = evidence.get(long) ?? {};
          return use?.isShared || (!use?.isPart && looks >= UNSHARED * enough);
        };
        const long = [...said, ...own.filter(isBorneOut)];
        return { short: short.toLowerCase(), long: [...new Set(long)].slice(0, 2) };
      });
      return all.filter(({ long }) => long.length > 0).sort((a, b) => (a.short < b.short ? -1 : 1));
    },
  };
}

/** Asks the expression only where the second letter may be a capital: few words have one. */
function mayBeShort(token: string): boolean {
  const second = token.charCodeAt(1);
  return second > 64 && !(second > 96 && second < 123) && SHORT.test(token);
}

/** "PGĐ" is "phó giám đốc" and "PGD" is not. */
function isSpelt(short: string, phrase: string): boolean {
  return phrase.split(' ').every((word, at) => word.startsWith('đ') === (short[at] === 'Đ'));
}

function standingOut(meanings: Meanings, letters: number): string[] {
  const { enough, looks, ahead, rival } = letters > 3 ? MORE : THREE;
  const [first, second] = ranked(meanings);
  if (!first || first[1].looks < enough) return [];
  const standsOut = first[1].looks >= ahead * Math.max(second?.[1].looks ?? 0, rival);
  const isName = (phrase: string) => {
    const evidence = meanings.get(phrase);
    return evidence !== undefined && evidence.looks / evidence.texts >= looks;
  };
  const likely = letters > 3 ? likeliest(meanings, enough) : [first[0]];
  return likely.filter((phrase) => isName(phrase) || (standsOut && phrase === first[0]));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => bareForm(word).charAt(0)).join('');
}

function longOf(words: readonly string[]): string {
  return words.join(' ').normalize('NFC').toLowerCase();
}
