// The keys of heads that mean a field of ours, in the languages we have read, and what their values must look like.
import type { Stated } from '../../data.ts';
import { readDate } from '../../dates/day.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { readPersonNames } from '../../metadata/sentence/person-names.ts';
import { readLanguageName } from './language-name.ts';

export type Meaning =
  | keyof Stated
  /** Where it was taken from, what it is called there: known, but a field of none. */
  | 'origin';

const MEANINGS = ['title', 'authors', 'date', 'lang', 'tags', 'origin'] as const;
const KEYS = MEANINGS.map((meaning) => {
  return [meaning, new RegExp(`^${alternatives(({ head }) => head?.keys?.[meaning])}$`, 'u')] as const;
});
/** Keys of a date in languages that write the day before the month. */
const DAY_FIRST_KEY = new RegExp(
  `^${alternatives(({ calendar, head }) => (calendar?.dayFirst ? head?.keys?.date : []))}$`,
  'u',
);
const LONGEST_VALUE = 200;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const SENTENCE = /[.!?…]["”’]?$/u;

export function keyMeaning(key: string): Meaning | undefined {
  return KEYS.find(([, keys]) => keys.test(key))?.[0];
}

/**
 * @param dayFirst - whether "5/6/2023" is in June
 * @returns what the field states, empty for `origin`; `undefined` if its value is not of its kind
 */
export function readValue(
  meaning: Meaning,
  key: string,
  value: string,
  dayFirst: boolean,
): Stated | undefined {
  if (value.length > LONGEST_VALUE) return undefined;
  const text = value.trim();
  switch (meaning) {
    case 'title':
      return text ? { title: text } : undefined;
    case 'authors': {
      const authors = readPersonNames(text);
      return authors.length > 0 ? { authors } : undefined;
    }
    case 'date': {
      const date = readDate(text, dayFirst || DAY_FIRST_KEY.test(key));
      return date ? { date } : undefined;
    }
    case 'lang': {
      const lang = readLanguageName(text);
      return lang ? { lang } : undefined;
    }
    case 'tags': {
      const tags = text.split(/\s*[,;|]\s*/).filter(Boolean);
      return tags.every((tag) => tag.length <= 60) ? (tags.length > 0 ? { tags } : {}) : undefined;
    }
    default:
      return ADDRESS.test(text) || !SENTENCE.test(text) ? {} : undefined;
  }
}
