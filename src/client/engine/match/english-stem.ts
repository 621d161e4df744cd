// Forms of one English word, as far as the index treats them as one: "ships", "shipping".

/** "ships", "houses"; not "press", "status", "this". */
const PLURAL = /(?<=[aeiouy].*[^ius])s$/;
/** "shipped", "shipping"; not "red", "need", "sing". */
const VERB = /^(.*[aeiouy].*?)(?:(?<!e)ed|ing)$/;
/** "shipp" of "shipping", but not "fall" of "falling". */
const DOUBLED = /([^aeiouls])\1$/;

/**
 * Removes endings of number and tense; other endings make other words.
 *
 * @param word - lower case
 * @example englishStem('shipping') // => 'ship'
 */
export function englishStem(word: string): string {
  if (word.length < 4 || word === 'news') return word;
  const singular = word.replace(PLURAL, '');
  const stem = VERB.exec(singular)?.[1]?.replace(DOUBLED, '$1') ?? singular;
  // "approve" and "approv" of "approved" become one, and so do "city" and "citie" of "cities".
  return stem.replace(/(?<=...)e$/, '').replace(/(?<=.[^aeiou])y$/, 'i');
}
