// What the forms of an English word have in common, as far as the index takes them for one word: "ships", "shipping".

/** "ships", "houses"; not "press", "status", "this". */
const PLURAL = /(?<=[aeiouy].*[^siu])s$/;
/** "shipped", "shipping"; not "red", "sing". */
const VERB = /^(.*[aeiouy].*?)(?:ed|ing)(?:ly)?$/;
/** "agreed"; not "need". */
const AGREED = /(?<=[aeiouy][^aeiou]+ee)d$/;
/** "shipp" of "shipping", but not "fall" of "falling". */
const DOUBLED = /([bdfgmnprt])\1$/;

/**
 * Endings of number, tense and manner; other endings make other words.
 *
 * @param word - small letters
 * @example englishStem('shipping') // => 'ship'
 */
export function englishStem(word: string): string {
  if (word.length < 4 || word === 'news') return word;
  let stem = word.replace(PLURAL, '');
  const verb = VERB.exec(stem)?.[1];
  if (stem.endsWith('eed')) stem = stem.replace(AGREED, '');
  else if (verb) stem = verb.replace(DOUBLED, '$1');
  else stem = stem.replace(/(?<=...[^aeiou])ly$/, '');
  // "approve" and "approv" of "approved" are one, "city" and "citie" of "cities" too.
  return stem.replace(/(?<=...)e$/, '').replace(/(?<=.[^aeiou])y$/, 'i');
}
