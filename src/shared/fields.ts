// The metadata fields of a document, a row each: what an author may set, what the head of a text may state, and what a
// page shows. Adding a field is a row here; the compiler names what else it needs.
import { z } from 'astro/zod';
import { languageOfCountry, readLanguageTag } from './language-tag.ts';

/** ISO 8601 date of a day, a month or a year: `2023-06-26`, `2023-06`, `2023`. */
const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'Expected a day, a month or a year such as `2023-06-26`, `2023-06` or `2023`',
    abort: true,
  })
  .refine((date) => date.length < 10 || z.iso.date().safeParse(date).success, {
    error: 'Expected a day that the calendar has',
  });

const line = z.string().trim().min(1, { error: 'Expected some text' });

/** In the order in which front-matter has them. */
export const fields = {
  title: {
    schema: line.describe('Headline of the page.'),
    head: 'line',
    label: 'field.title',
  },
  description: {
    schema: line.describe('One or two sentences for lists and search engines.'),
    label: 'field.description',
  },
  lang: {
    schema: z
      .string()
      .refine((tag) => readLanguageTag(tag) !== undefined, {
        error: 'Expected a BCP 47 language tag such as `vi` or `en`',
        abort: true,
      })
      .refine((tag) => languageOfCountry(tag) === undefined, {
        error: ({ input }) =>
          `Expected a language, \`${input}\` is a country; did you mean \`${languageOfCountry(String(input))}\`?`,
      })
      .overwrite((tag) => readLanguageTag(tag) ?? tag)
      .describe('Language of the text, BCP 47.'),
    head: 'language',
    label: 'field.lang',
    about: { place: 3, label: 'about.lang', as: 'language' },
  },
  date: {
    schema: partialDate.describe('When the text is from; a year or a month is enough.'),
    head: 'date',
    label: 'field.date',
    about: { place: 1, label: 'about.date', as: 'date' },
  },
  number: {
    schema: line.describe('Number of an official document, as it is written.'),
    label: 'field.number',
    about: { place: 4, label: 'about.number', as: 'text' },
  },
  slug: {
    schema: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
        error: 'Expected small letters, digits and single hyphens, such as `my-page`',
      })
      .max(120, { error: 'Expected at most 120 letters' })
      .describe('Last part of the address, without `.html`.'),
    label: 'field.slug',
  },
  authors: {
    schema: z.array(line).describe('Who wrote it, in the order they are named.'),
    head: 'names',
    label: 'field.authors',
    about: { place: 2, label: 'about.authors', as: 'text' },
  },
  tags: {
    schema: z.array(line).describe('Subjects, in the order they are shown.'),
    head: 'list',
    label: 'field.tags',
  },
} as const satisfies Record<string, Field>;

/** Names of the fields that are shown about a page, in the order in which they are. */
export const aboutFields = (Object.keys(fields) as FieldName[])
  .filter((name): name is AboutField => 'about' in fields[name])
  .sort((a, b) => fields[a].about.place - fields[b].about.place);

export interface Field {
  /** Schema of the values that an author may write; its description appears in the documentation. */
  schema: z.ZodType;
  /** How the value is read that a line above a text states; the keys of such lines are in `languages/`. */
  head?: 'line' | 'names' | 'date' | 'language' | 'list';
  /** The interface's word for it where a page says what was inferred. */
  label: `field.${string}`;
  /** Shown below the text, about the page; a field without is not, or has a place of its own. */
  about?: {
    /** From the top, starting with 1. */
    place: number;
    label: `about.${string}`;
    as: 'text' | 'date' | 'language';
  };
}

export type FieldName = keyof typeof fields;
/** Fields that a line above a text may state. */
export type HeadField = {
  [Name in FieldName]: (typeof fields)[Name] extends { head: string } ? Name : never;
}[FieldName];
type AboutField = {
  [Name in FieldName]: (typeof fields)[Name] extends { about: object } ? Name : never;
}[FieldName];
