// Chinese, Japanese and Thai have no blanks between words. A dictionary would find some, other ones in each browser and in the
// index, and would hide what a reader types across two of them. So each character counts as a word, and what is typed
// without a blank is a phrase.

/** Languages whose texts Pagefind parts by itself, wherever no U+200B parts them. */
const WITHOUT_BLANKS = /^(?:zh|ja|th)\b/i;
/** Before and behind a letter of a script without capitals, with its marks; the mark of a long vowel is a letter, too. */
const BOUNDARY = /(?=[\p{Lo}\p{Lm}])|(?<=[\p{Lo}\p{Lm}]\p{M}*)(?!\p{M})/u;

/**
 * @param lang - of the text, BCP 47
 * @returns in a language without blanks each character of its scripts, and what stands between; else the whole text
 * @example segmentText('Windows电脑', 'zh') // => ['Windows', '电', '脑']
 */
export function segmentText(text: string, lang: string): string[] {
  return WITHOUT_BLANKS.test(lang) ? text.split(BOUNDARY) : [text];
}
