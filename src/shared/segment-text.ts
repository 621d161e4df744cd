// Chinese, Japanese and Thai have no blanks between words. A dictionary would find some, other ones in each browser and in the
// index, and would hide what a reader types across two of them. So each character counts as a word, and what is typed
// without a blank is a phrase.

/** Languages whose texts Pagefind parts by itself, wherever no U+200B parts them. */
const WITHOUT_BLANKS = /^(?:zh|ja|th)\b/i;
/** A letter of their scripts with its marks. The mark of a long vowel belongs to two of them. */
const CHARACTER = /(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]\p{M}*/gu;
const ZERO_WIDTH_SPACE = '\u200b';

export interface Segment {
  segment: string;
  /** Of its first character in the text. */
  index: number;
}

/**
 * @param lang - of the text, BCP 47
 * @returns in a language without blanks each character of its scripts, and what stands between; else the whole text
 * @example segmentText('Windows电脑', 'zh').map(({ segment }) => segment) // => ['Windows', '电', '脑']
 */
export function segmentText(text: string, lang: string): Segment[] {
  if (!WITHOUT_BLANKS.test(lang)) return [{ segment: text, index: 0 }];
  const segments: Segment[] = [];
  let end = 0;
  for (const { 0: segment, index } of text.matchAll(CHARACTER)) {
    if (index > end) segments.push({ segment: text.slice(end, index), index: end });
    segments.push({ segment, index });
    end = index + segment.length;
  }
  if (end < text.length) segments.push({ segment: text.slice(end), index: end });
  return segments;
}

/** Parts the text for the index, which takes what is parted so for words. */
export function partText(text: string, lang: string): string {
  return WITHOUT_BLANKS.test(lang) ? text.replace(CHARACTER, `${ZERO_WIDTH_SPACE}$&`) : text;
}

/** @returns whether there are two or more characters in a row that count as words */
export function isRunOfCharacters(text: string, lang: string): boolean {
  return segmentText(text, lang).length > 1;
}
