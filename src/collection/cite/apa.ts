// A reference in the form of APA 7: `Doe, J. (2023, June 26). Title. Site. https://…`
import { memoize } from '../../shared/memoize.ts';
import { splitPersonName } from './person-name.ts';
import type { CiteSource } from './source.ts';

/** The few words of a reference that no document gives, in the language of the interface. */
export interface ApaWords {
  /** BCP 47 */
  lang: string;
  /** Instead of a date. */
  undated: string;
}

export function formatApa({ title, authors, date, lang, site, url }: CiteSource, words: ApaWords): string {
  const when = `(${date ? formatYearFirst(date, words.lang) : words.undated})`;
  const names = joinNames(authors.map((name) => formatName(name, lang)));
  // Without an author the title comes first.
  const start = names ? [endWith(names, ` ${when}.`), endWith(title)] : [endWith(title, ` ${when}.`)];
  return [...start, endWith(site), url].filter(Boolean).join(' ');
}

function formatName(name: string, lang: string): string {
  const person = splitPersonName(name, lang);
  if ('literal' in person) return person.literal;
  const initials = person.given.split(/\s+/).map((word) => word.split('-').map(initial).join('-'));
  return `${person.family}, ${initials.join(' ')}`;
}

function initial(word: string): string {
  return `${[...word][0]?.toUpperCase() ?? ''}.`;
}

/** If there are more than twenty, only the first nineteen and the last are named. */
function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last;
}

/** The year comes first in every language. */
function formatYearFirst(date: string, lang: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  // Formatted alone, a month would get a capital in some languages.
  const parts = dayFormat(lang)
    .formatToParts(new Date(date))
    .filter(({ type }) => day || type === 'month');
  return `${year}, ${parts.map(({ value }) => value).join('')}`;
}

const dayFormat = memoize(
  (lang: string) => new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
);

/** Adds a full stop unless there is a mark that closes a sentence. */
function endWith(text: string, end = '.'): string {
  return end === '.' && /[.?!…]["”’»)]?$/.test(text) ? text : text + end;
}
