// Words that a line's end cuts in two: "infor-" above "mation". A hyphen that belongs to the word stays: "long-lived",
// "thế-giới", "1841-1843".
import { isSyllable } from '../../../decode/syllable.ts';
import { alternatives } from '../../../languages/alternatives.ts';
import { profileLetters } from '../../../languages/letters.ts';

/** The sign that some scanners write for a hyphen that only the line's end needs. */
const SOFT = /\p{L}\p{M}*¬$/u;
/** "infor-", "long-"; not "nhớ lấy -", "rồi--". */
const HARD = /[\p{L}\p{N}]\p{M}*[-\u2010]$/u;
const RANGE = /\d[-–]$/;
const LAST_WORD = /[\p{L}\p{M}\p{N}'’\u2010-]{1,40}$/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}'’]{1,40}/u;
/** Words that stand before a hyphen far more often than syllables that look like them: "self-", "well-". */
const COMPOUNDING = new RegExp(`^${alternatives(({ hyphens }) => hyphens?.before)}$`, 'iu');
const COMPOUNDED = new RegExp(`^${alternatives(({ hyphens }) => hyphens?.after)}$`, 'iu');

/** In characters. */
const LONGEST_WORD = 60;
/** In characters: the columns of a newspaper are no narrower. */
const SHORTEST_LINE = 20;

/** Words of a text, in small letters, that tell what a hyphen at a line's end means. */
export type KnownWords = ReadonlySet<string>;

/** @returns words and compounds that stand inside lines */
export function collectWords(lines: Iterable<{ text: string }>): KnownWords {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu))
      words.add(word.toLowerCase());
  }
  return words;
}

/** @returns whether the hyphen between two lines goes (`cut`) or stays (`keep`); `undefined` if it cuts no word */
export function readHyphen(line: string, next: string, known: KnownWords): 'cut' | 'keep' | undefined {
  const continues = /^\p{Ll}/u.test(next);
  const end = line.slice(-LONGEST_WORD);
  if (SOFT.test(end)) return continues ? 'cut' : undefined;
  if (RANGE.test(end) && /^\d/.test(next)) return 'keep';
  if (!HARD.test(end) || line.length < SHORTEST_LINE) return undefined;
  const before = (LAST_WORD.exec(end)?.[0] ?? '').slice(0, -1);
  const after = FIRST_WORD.exec(next)?.[0] ?? '';
  if (before.length < 2 || after.length < 2 || !/^\p{L}/u.test(after)) return undefined;
  // "Việt-" above "Nam": a name keeps its hyphen.
  if (!continues) return /^\p{Lu}/u.test(before) ? 'keep' : undefined;
  return keepsHyphen(before, after, known) ? 'keep' : 'cut';
}

function keepsHyphen(before: string, after: string, known: KnownWords): boolean {
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  if (known.has(`${first}-${second}`)) return true;
  if (known.has(first + second)) return false;
  if (first.includes('-') || /\p{N}/u.test(first)) return true;
  if (COMPOUNDING.test(first) || COMPOUNDED.test(second)) return true;
  // Vietnamese writes each syllable as a word, and older texts a hyphen between those of one word.
  return isSyllable(first) && isSyllable(second) && hasVietnameseLetters(first + second);
}

function hasVietnameseLetters(word: string): boolean {
  return profileLetters(word).own?.language.tag === 'vi' || /[àáãèéìíòóõùúýăđĩũơư]/iu.test(word);
}
