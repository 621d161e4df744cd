// English.
import type { Language } from './language.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];
/** Months have their capital, so that "5 may" is no day: "June", "JUNE", "Jun", "Jun.", "Sept." */
const MONTH = `(${MONTHS.map((name) => `${name}|${name.toUpperCase()}|${name.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
/** "5", "5th" */
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

export const en: Language = {
  tag: 'en',
  languageNames: {
    vi: 'vietnamese',
    en: 'english',
    fr: 'french',
    de: 'german',
    es: 'spanish',
    pt: 'portuguese',
    it: 'italian',
    nl: 'dutch',
    ru: 'russian',
    zh: 'chinese',
    ja: 'japanese',
    ko: 'korean',
    la: 'latin',
  },
  names: { conjunctions: ['and'] },
  calendar: {
    dayFirst: false,
    months: MONTHS.map((name) => {
      const spellings = [name.toLowerCase(), name.slice(0, 3).toLowerCase()];
      return name === 'September' ? [...spellings, 'sept'] : spellings;
    }),
    days: [
      // "June 26, 2023", "JUNE 5", "Sept. 3rd 2023"
      {
        pattern: new RegExp(String.raw`(?<!\p{L})${MONTH}\s+${DAY}(?:,?\s+(\d{4}))?(?!\w)`, 'u'),
        order: 'mdy',
      },
      // "2022 Nov 27", as programs write it
      { pattern: new RegExp(String.raw`(?<!\d)(\d{4})\s+${MONTH}\s+(\d{1,2})(?!\w)`, 'u'), order: 'ymd' },
      // "5 June 2023", "5th of June", "Mon, 26 Jun 2023"
      {
        pattern: new RegExp(String.raw`(?<!\d)${DAY}\s+(?:of\s+)?${MONTH}(?:,?\s+(\d{4}))?(?!\w)`, 'u'),
        order: 'dmy',
      },
    ],
    // "June 2023"
    monthAndYear: [new RegExp(String.raw`^${MONTH},?\s+(\d{4})$`, 'u')],
    lineWords: [
      ...['updated', 'published', 'posted', 'last', 'on', 'at', 'of', 'the', 'am', 'pm', 'gmt', 'utc', 'ict'],
      ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    ],
    numberSuffixes: ['st', 'nd', 'rd', 'th', 'am', 'pm'],
    lineLabels: ['date', 'published'],
    otherDayWords: ['according to', 'after', 'before', 'since'],
    plannedYearWords: [
      ...['by', 'until', 'till', 'before', 'from', 'through'],
      // Events that are named by their year.
      ...['world cup', 'euro', 'apec', 'sea games'],
    ],
  },
  divisions: {
    book: ['book'],
    part: ['part'],
    chapter: ['chapter'],
    section: ['section'],
    article: ['article'],
    appendix: ['appendix', 'annex'],
  },
  head: {
    keys: {
      title: ['title', 'headline'],
      authors: ['authors?', 'by', 'byline'],
      date: [
        ...['date', 'published(?: on| at)?', 'publication date', 'pub_?date', 'posted(?: on)?'],
        ...['release date', 'created', 'sent', 'date_?published', 'publish_date'],
      ],
      lang: ['lang', 'language'],
      tags: ['tags?', 'keywords?', 'categor(?:y|ies)'],
      origin: [
        ...['source', 'url', 'link', 'permalink', 'id', 'doc_?id', 'slug', 'publisher', 'website', 'site'],
        ...['updated(?: at)?', 'last[ _-](?:updated|modified)'],
      ],
    },
    personKeys: ['(?:full |first |last )?name'],
    mailFields: { sent: 'date' },
  },
  headlines: {
    greetings: ['dear', 'hi', 'hello', 'hey', 'good (?:morning|afternoon|evening)', 'to whom it may concern'],
    quoting: ['wrote', 'writes'],

    placeholders: [
      ...[
        'untitled(?: (?:document|page))?',
        'new (?:text )?(?:document|file|page|folder)',
        'no title',
        'unknown',
      ],
      ...['documents?', 'docs?', 'files?', 'texts?', 'pages?', 'index', 'default', 'main', 'home(?: ?page)?'],
      ...[
        'read ?me',
        'notes?',
        'copy',
        'seeds?',
        'output',
        'download',
        'export',
        'tmp',
        'temp',
        'test',
        'title',
      ],
    ],
    labels: [
      ...['photos?', 'source', 'author', 'by', 'date', 'from', 'to', 'cc', 'subject', 're', 'url', 'link'],
      'title',
    ],
  },
  bylines: {
    labels: ['author', 'written by', 'words by'],
    // Not "By the river".
    prefixes: ['by', 'written by'],
    titleWords: ['the', 'an?', 'all', 'any', 'my', 'our', 'your', 'his', 'her', 'their', 'no', 'one'],
    notInNames: ['The', 'By'],
  },
  captions: {
    credits: ['Photos?', 'Photo credit', 'Picture', 'Image', 'Credit'],
    creditPrepositions: ['by'],
    scenes: [
      ...['speaks?', 'speaking', 'poses?', 'attends?', 'shakes? hands', 'visits?', 'addresses', 'addressing'],
    ],
  },
  sentences: {
    adverbials: [
      ...['on', 'in', String.raw`at(?!\s(?:least|most))`, 'after', 'before', 'during', 'since'],
      ...['according to', 'however', 'meanwhile', 'yesterday', 'today', 'last', 'earlier'],
    ],
    joints: ['after', 'before', 'while', 'when', 'amid', 'following', 'during', 'so that', 'in order to'],
    reporting: ['said', 'says', 'told reporters', 'announced', 'added', 'stressed'],
    predicates: [
      ...['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'can', 'may', 'must'],
    ],
    abbreviations: ['Mrs?', 'Ms', 'Dr', 'St', 'No', 'Nos', 'vs'],
  },
  glossaries: {
    // "A farmer's glossary", "Definitions and abbreviations"
    headings: [
      String.raw`\bglossary\b`,
      String.raw`^(?:(?:a|the|list of|short)\s)*(?:definitions?|abbreviations|acronyms|key terms|terms and definitions|vocabulary)(?=\s|$|:)`,
    ],
    // "… the following terms have these meanings:"
    introductions: [String.raw`the following (?:terms|abbreviations)\b.*`],
    speakers: ['q', 'a', 'question', 'answer', 'mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'host', 'interviewer'],
  },
  hyphens: {
    before: [
      ...[
        'self',
        'well',
        'ill',
        'non',
        'ex',
        'long',
        'short',
        'high',
        'low',
        'half',
        'quarter',
        'so',
        'all',
        'old',
      ],
      ...[
        'new',
        'full',
        'part',
        'hard',
        'soft',
        'good',
        'bad',
        'best',
        'better',
        'fast',
        'slow',
        'deep',
        'wide',
      ],
      ...[
        'open',
        'close',
        'cold',
        'hot',
        'warm',
        'dark',
        'light',
        'bright',
        'blue',
        'red',
        'green',
        'white',
        'black',
      ],
      ...[
        'grey',
        'gray',
        'brown',
        'golden',
        'first',
        'second',
        'third',
        'last',
        'left',
        'right',
        'large',
        'small',
      ],
      ...[
        'great',
        'north',
        'south',
        'east',
        'west',
        'two',
        'three',
        'four',
        'five',
        'six',
        'seven',
        'eight',
        'nine',
      ],
      ...[
        'ten',
        'twenty',
        'thirty',
        'forty',
        'fifty',
        'sixty',
        'seventy',
        'eighty',
        'ninety',
        'kind',
        'quick',
      ],
      ...['single', 'double', 'one', 'many', 'much', 'home', 'hand', 'world', 'cross'],
    ],
    after: [
      'like',
      'looking',
      'known',
      'made',
      'based',
      'minded',
      'hearted',
      'eyed',
      'haired',
      'sized',
      'shaped',
      'year',
    ],
  },
  pages: { words: ['page', String.raw`pp?\.?`, String.raw`pg\.?`], totals: ['of'] },
};
