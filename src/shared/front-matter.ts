// The contract between the two halves: the seed half writes these fields into each MDX page, the site half reads them.
// Every field has a sentence, since the documentation lists what an author may set.
import { z } from 'astro/zod';
import { type FieldName, fields } from './fields.ts';
import { rules } from './rules.ts';

/** Each field of the table, which an author may leave out. */
const shape = Object.fromEntries(
  Object.entries(fields).map(([name, { schema }]) => {
    return [name, schema.optional().describe(schema.description ?? '')];
  }),
);

/** The metadata that an author may set; each field wins over what the text says. */
export const metadataOverrides = z.strictObject(shape as MetadataShape);

/** Everything that an author may set: metadata, and how the seed is processed, which no page tells. */
export const overrides = metadataOverrides.extend({
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
  encoding: z
    .string()
    .trim()
    .min(1, { error: 'Expected some text' })
    .optional()
    .describe(
      'How the bytes are read, an encoding label; only in a `.yml` file, since it applies before reading.',
    ),
});

/** Everything a generated page knows about itself. */
export const frontMatter = metadataOverrides.extend({
  title: fields.title.schema,
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
      encoding: z.string().describe('How its bytes were read, a WHATWG encoding label.'),
      removed: z.array(z.string()).describe('Metadata taken off the text, word for word.'),
    })
    .describe('Where the page comes from.'),
  inferred: z
    .partialRecord(z.enum(Object.keys(fields) as FieldName[]), z.enum(rules))
    .describe('Fields that were inferred from the text, and the rule that found each.'),
});

type MetadataShape = { [Name in FieldName]: z.ZodOptional<(typeof fields)[Name]['schema']> };

/** Metadata that an author set. */
export type MetadataOverrides = z.infer<typeof metadataOverrides>;
/** All that an author set. */
export type Overrides = z.infer<typeof overrides>;
export type FrontMatter = z.infer<typeof frontMatter>;
export type DatePrecision = FrontMatter['datePrecision'];
