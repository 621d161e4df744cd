// VIQR (RFC 1456): Vietnamese in ASCII, diacritics typed after their letter as in `Vie^.t Nam`, `DDa\` Na(~ng`.
import { isSyllable } from './syllable.ts';

const DIACRITICS: Record<string, string> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '*': '\u031b',
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};

/** A word with all that may be a diacritic: `Vie^.t`, `dda~`; a backslash ends it. */
const WORD = /(?:d|[a-z](?:(?<=[aeo])\^|(?<=a)\(|(?<=[ou])[+*])?(?:(?<=[aeiouy][\^(+*]?)['`?~.])?)+/gi;
/** `dd`, `Dd`, `DD`, and a vowel with its diacritics. */
const LETTER = /dd|([aeiouy])([\^(+*]?)(['`?~.]?)/gi;
/** `\?` is a question mark rather than a hook, `d\d` two letters; `C:\dir` stays. */
const ESCAPE = /\\([\^(+*'`?~.\\])|(?<=d)\\(?=d)/gi;
/** Two letters, and a sign that hardly ever follows a vowel in other texts; not `U+` or `a~`. */
const DISTINCTIVE = /^(?=.*[a-z].*[a-z])(?:.*(?:[aeo]\^|a\(|[ou]\+|[aeiouy][`~])|dd)/i;
const DISTINCTIVE_ANYWHERE = /[aeo]\^|a\(|[ou]\+|[aeiouy][`~]|\bdd/gi;
const MARKED = /[aeiouy][\^(+*'`?~.]|dd/i;

/** Fewer different distinctive words, or a smaller share of all words, is chance. */
const MIN_WORDS = 3;
const MIN_SHARE = 0.15;

/**
 * A word is decoded only if that gives a syllable, so addresses and foreign words stay as they are.
 *
 * @example decodeViqr("Vie^.t Nam o+? dda^u\\?") // => 'Việt Nam ở đâu?'
 */
export function decodeViqr(text: string): string {
  return text.replace(WORD, decodeWord).replace(ESCAPE, (_, sign = '') => sign);
}

/** Confidence that ASCII text is VIQR, 0 … 1. */
export function viqrConfidence(text: string): number {
  if ((text.match(DISTINCTIVE_ANYWHERE)?.length ?? 0) < MIN_WORDS) return 0;
  let [words, distinctive, failed] = [0, 0, 0];
  const different = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    words += 1;
    if (!MARKED.test(word)) continue;
    if (!isSyllable(decodeLetters(word))) failed += 1;
    else if (DISTINCTIVE.test(word)) {
      distinctive += 1;
      different.add(word.toLowerCase());
    }
  }
  if (different.size < MIN_WORDS || distinctive < words * MIN_SHARE || failed > distinctive / 4) return 0;
  return (distinctive / (distinctive + failed)) * (distinctive / (distinctive + 1));
}

function decodeWord(word: string): string {
  const decoded = decodeLetters(word);
  if (isSyllable(decoded)) return decoded;
  return word === word.toUpperCase() ? word.replaceAll('DD', 'Đ') : word;
}

function decodeLetters(word: string): string {
  return word
    .replace(LETTER, (all, vowel?: string, shape = '', tone = '') => {
      if (!vowel) return all.startsWith('d') ? 'đ' : 'Đ';
      return vowel + (DIACRITICS[shape] ?? '') + (DIACRITICS[tone] ?? '');
    })
    .normalize('NFC');
}
