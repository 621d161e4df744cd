// VIQR (RFC 1456): Vietnamese in ASCII, marks typed after their letter as in `Vie^.t Nam`, `DDa\` Na(~ng`.
import { isSyllable } from './syllable.ts';

const marks: Record<string, string> = {
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

/** A word with everything that may be a mark: `Vie^.t`, `dda~`; a backslash ends it. */
const WORD = /(?:d|[a-z](?:(?<=[aeo])\^|(?<=a)\(|(?<=[ou])[+*])?(?:(?<=[aeiouy][\^(+*]?)['`?~.])?)+/gi;
/** `dd`, `Dd`, `DD` and a vowel with its marks. */
const LETTER = /dd|([aeiouy])([\^(+*]?)(['`?~.]?)/gi;
/** `\?` is a question mark and no hook, `d\d` two letters; `C:\dir` stays. */
const ESCAPE = /\\([\^(+*'`?~.\\])|(?<=d)\\(?=d)/gi;
/** Two letters, and a mark that hardly ever follows a vowel in other texts; not `U+` or `a~`. */
const TELLING = /^(?=.*[a-z].*[a-z])(?:.*(?:[aeo]\^|a\(|[ou]\+|[aeiouy][`~])|dd)/i;
const TELLING_ANYWHERE = /[aeo]\^|a\(|[ou]\+|[aeiouy][`~]|\bdd/gi;
const MARKED = /[aeiouy][\^(+*'`?~.]|dd/i;

/** Fewer different telling words than this, or less than this share of all, is chance. */
const ENOUGH = 3;
const SHARE = 0.15;

/**
 * A word is taken as Vietnamese only if that gives a syllable, so that addresses and foreign words stay as they are.
 *
 * @example decodeViqr("Vie^.t Nam o+? dda^u\\?") // => 'Việt Nam ở đâu?'
 */
export function decodeViqr(text: string): string {
  return text.replace(WORD, wordOf).replace(ESCAPE, (_, meant = '') => meant);
}

/** How sure it is that ASCII text is VIQR, 0 for any other. */
export function viqrConfidence(text: string): number {
  if ((text.match(TELLING_ANYWHERE)?.length ?? 0) < ENOUGH) return 0;
  let [words, telling, failed] = [0, 0, 0];
  const different = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    words += 1;
    if (!MARKED.test(word)) continue;
    if (!isSyllable(lettersOf(word))) failed += 1;
    else if (TELLING.test(word)) {
      telling += 1;
      different.add(word.toLowerCase());
    }
  }
  if (different.size < ENOUGH || telling < words * SHARE || failed > telling / 4) return 0;
  return (telling / (telling + failed)) * (telling / (telling + 1));
}

function wordOf(word: string): string {
  const read = lettersOf(word);
  if (isSyllable(read)) return read;
  return word === word.toUpperCase() ? word.replaceAll('DD', 'Đ') : word;
}

function lettersOf(word: string): string {
  return word
    .replace(LETTER, (all, vowel?: string, shape = '', tone = '') => {
      if (!vowel) return all.startsWith('d') ? 'đ' : 'Đ';
      return vowel + (marks[shape] ?? '') + (marks[tone] ?? '');
    })
    .normalize('NFC');
}
