// The contract between the two halves: the seed half writes these fields into each MDX page, the site half reads them.
// Every field has a sentence, since it is also what an author may write at the top of a seed.
import { z } from 'astro/zod';

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

/** What an author may write about a document; each field overrules what the text says. */
export const authorMatter = z.strictObject({
  title: line.optional().describe('Headline of the page.'),
  description: line.optional().describe('One or two sentences for lists and search engines.'),
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
      error: 'Expected a BCP 47 language tag such as `vi` or `en`',
    })
    .optional()
    .describe('Language of the text, BCP 47.'),
  date: partialDate.optional().describe('When the text is from; a year or a month is enough.'),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'Expected small letters, digits and single hyphens, such as `my-page`',
    })
    .max(120, { error: 'Expected at most 120 letters' })
    .optional()
    .describe('Last part of the address, without `.html`.'),
  authors: z.array(line).optional().describe('Who wrote it, in the order they are named.'),
  tags: z.array(line).optional().describe('Subjects, in the order they are shown.'),
});

/** What an author may set: the above, and how the seed itself is to be taken, which no page tells. */
export const authorWishes = authorMatter.extend({
  draft: z
    .enum(['true', 'false'], { error: 'Expected `true` or `false`' })
    .transform((value) => value === 'true')
    .optional()
    .describe('Whether the document is left out of the site for now.'),
  lines: z
    .enum(['kept', 'wrapped', 'paragraph'], { error: 'Expected `kept`, `wrapped` or `paragraph`' })
    .optional()
    .describe(
      'What the end of a line of plain text means: nothing more than that, a cut at some width, a new paragraph.',
    ),
  encoding: line
    .optional()
    .describe(
      'How the bytes are read, an encoding label; only in a `.yml` file, since it applies before reading.',
    ),
});

/** Everything a generated page knows about itself. */
export const frontMatter = authorMatter.extend({
  title: line.describe('Headline of the page.'),
  description: z.string().describe('One or two sentences for lists; empty if the text has none.'),
  lang: z.string().describe('Language of the text, BCP 47; `und` if it cannot be told.'),
  datePrecision: z
    .enum(['day', 'month', 'year', 'none'])
    .describe('How much of the date is known; `none` if the text states no date.'),
  slug: z.string().describe('Last part of the address, without `.html`.'),
  section: z.string().describe('Folder of the seed, its names joined by `/`; empty at the top.'),
  tags: z.array(z.string()).describe('Subjects, in the order they are shown.'),
  links: z
    .array(z.string())
    .optional()
    .describe('Seeds that it links to, relative to the seeds folder; some may not exist.'),
  code: z
    .boolean()
    .optional()
    .describe('Whether the seed is MDX that is run, from a folder that the site trusts.'),
  source: z
    .strictObject({
      path: z.string().describe('The seed, relative to the seeds folder.'),
      bytes: z.number().int().nonnegative().describe('Its size.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Its checksum, hexadecimal.'),
      encoding: z.string().describe('How its bytes were read: a WHATWG encoding label, or `binary`.'),
      removed: z.array(z.string()).describe('Metadata taken off the text, word for word.'),
    })
    .describe('Where the page comes from.'),
  inferred: z
    .record(z.string(), z.string())
    .describe('Fields that were read from the text, and the rule that read each.'),
});

export type AuthorMatter = z.infer<typeof authorMatter>;
export type AuthorWishes = z.infer<typeof authorWishes>;
export type FrontMatter = z.infer<typeof frontMatter>;
export type DatePrecision = FrontMatter['datePrecision'];
