/**
 * How long an adult reads a text silently, in whole minutes.
 *
 * English: 238 words a minute for non-fiction, the mean of 190 studies (M. Brysbaert, "How many words do we read per
 * minute?", Journal of Memory and Language 109, 2019, doi:10.1016/j.jml.2019.104047). According to the same paper, the
 * speed in another language follows from the number of words that the same message takes there. Vietnamese separates
 * syllables, 1.26 for each English word in this project's texts in both languages: 300 a minute. Seventeen languages
 * were read aloud at a mean of 184 words a minute, Chinese at 255 and Japanese at 357 characters (S. Trauzettel-Klosinski
 * and K. Dietz, "Standardized Assessment of Reading Performance", IOVS 53, 2012, doi:10.1167/iovs.11-8284); English,
 * read aloud at 228 there, suggests that silent reading is a little faster.
 *
 * @param words - as `countWords` counts them
 * @param lang - BCP 47
 * @returns at least 1; 0 for a text without words
 * @example readingMinutes(1200, 'vi') // => 4
 */
export function readingMinutes(words: number, lang: string): number {
  const rate = RATES[lang.split('-')[0]?.toLowerCase() ?? ''] ?? OTHER_LANGUAGES;
  return words === 0 ? 0 : Math.max(1, Math.round(words / rate));
}

const OTHER_LANGUAGES = 190;
/** Words a minute. The last four, whose scripts do not separate words, are estimates: about 2.6 consonants make a word. */
const RATES: Readonly<Record<string, number>> = {
  vi: 300,
  en: 238,
  zh: 260,
  ja: 370,
  th: 500,
  lo: 500,
  my: 500,
  km: 500,
};
