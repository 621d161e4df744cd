// What the forms of an English word have in common, as far as the index takes them for one word: "ships", "shipping".

/** "ships", "houses"; not "press", "status", "this". */
const PLURAL = /(?<=[aeiouy].*[^ius])s$/;
/** "shipped", "shipping"; not "red", "need", "sing". */
const VERB = /^(.*[aeiouy].*?)(?:(?<!e)ed|ing)$/;
/** "shipp" of "shipping", but not "fall" of "falling". */
const DOUBLED = /([^aeiouls])\1$/;

/**
 * Endings of number and tense; other endings make other words.
 *
 * @param word - small letters
 * @example englishStem('shipping') // => 'ship'
 */
export function englishStem(word: string): string {
  if (word.length < 4 || word === 'news') return word;
  const singular = word.replace(PLURAL, '');
  const stem = VERB.exec(singular)?.[1]?.replace(DOUBLED, '$1') ?? singular;
  // "approve" and "approv" of "approved" are one, "city" and "citie" of "cities" too.
  return stem.replace(/(?<=...)e$/, '').replace(/(?<=.[^aeiou])y$/, 'i');
}
