// A reference in the form of APA 7: `Doe, J. (2023, June 26). Title. Site. https://…`
import { splitPersonName } from './person-name.ts';
import type { CiteSource } from './source.ts';

/** The few words that a reference has of its own, in the language of the interface. */
export interface ApaWords {
  /** BCP 47 */
  lang: string;
  /** Instead of a date. */
  undated: string;
}

export function formatApa({ title, authors, date, lang, site, url }: CiteSource, words: ApaWords): string {
  const when = `(${date ? whenOf(date, words.lang) : words.undated})`;
  const names = listOf(authors.map((name) => nameOf(name, lang)));
  // Without an author the title comes first.
  const start = names ? [ended(names, ` ${when}.`), ended(title)] : [ended(title, ` ${when}.`)];
  return [...start, ended(site), url].filter(Boolean).join(' ');
}

function nameOf(name: string, lang: string): string {
  const person = splitPersonName(name, lang);
  if ('literal' in person) return person.literal;
  const initials = person.given.split(/\s+/).map((word) => word.split('-').map(initial).join('-'));
  return `${person.family}, ${initials.join(' ')}`;
}

function initial(word: string): string {
  return `${[...word][0]?.toUpperCase() ?? ''}.`;
}

/** More than twenty are the first nineteen and the last. */
function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last;
}

/** The year comes first in every language. */
function whenOf(date: string, lang: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  // A month that stands alone would get a capital in some languages.
  const format = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const parts = format.formatToParts(new Date(date)).filter(({ type }) => day || type === 'month');
  return `${year}, ${parts.map(({ value }) => value).join('')}`;
}

/** One full stop, unless there is a mark. */
function ended(text: string, end = '.'): string {
  return end === '.' && /[.?!…]["”’»)]?$/.test(text) ? text : text + end;
}
