// The keys that a site's owner may set, each with a sentence, and the check of what they wrote.
import { z } from 'astro/zod';
import { readLanguageTag } from '../shared/language-tag.ts';
import { suggestNames } from '../shared/nearest-name.ts';
import { type Scheme, whyUnreadable } from './accent.ts';
import { HEX } from './contrast.ts';
import { absoluteUrl, publicUrl } from './site-url.ts';

const accent = (scheme: Scheme) =>
  z
    .string()
    .refine((colour) => colour === '' || HEX.test(colour), {
      error: 'expected a hexadecimal colour of six digits such as `#8c1d18`',
      abort: true,
    })
    .superRefine((colour, { addIssue }) => {
      const message = whyUnreadable(colour, scheme);
      if (message) addIssue({ code: 'custom', message });
    })
    .default('');

const shown = (what: string) => z.boolean().default(true).describe(what);

/** "handbook", "a/b"; not "/a", "../a", "a/", "." */
const FOLDER = /^(?!\.{0,2}(?:\/|$))[^/\\]+(?:\/(?!\.{0,2}(?:\/|$))[^/\\]+)*$/;

const siteConfig = z.strictObject({
  title: z
    .string()
    .default('')
    .describe("Name of the site, in its header and in every page's title. Empty: the name of the folder."),
  description: z
    .string()
    .default('')
    .describe('One or two sentences under the title of the home page. Empty: how many documents there are.'),
  lang: z
    .string()
    .refine((tag) => readLanguageTag(tag) !== undefined, {
      error: 'expected a BCP 47 language tag such as `vi` or `en`',
    })
    .overwrite((tag) => readLanguageTag(tag) ?? tag)
    .default('vi')
    .describe('Language of the home page and of texts that do not show theirs, BCP 47.'),
  encoding: z
    .string()
    .default('')
    .describe('How the bytes of all documents are read, an encoding label. Empty: as each of them looks.'),
  url: z
    .string()
    .refine((url) => url === '' || publicUrl(url) !== undefined, {
      error: 'expected the address of a folder on the web such as `https://example.org/docs/`',
    })
    .transform((url) => publicUrl(url) ?? '')
    .default('')
    .describe('Address that the site will be at, for what must name it in full. Empty: not known.'),
  accent: z
    .strictObject({ light: accent('light'), dark: accent('dark') })
    .prefault({})
    .describe('Colour of links and marks by day and by night, hexadecimal. Empty: as in styles/tokens.css.'),
  logo: z
    .string()
    .regex(/^$|^(?!.*\.\.)[\w-][\w./-]*\.(?:svg|png|webp|avif|jpe?g|gif)$/i, {
      error: 'expected the name of a picture in public/ such as `logo.svg`, in ASCII letters, without spaces',
    })
    .default('')
    .describe("A picture in public/, shown beside the site's name. Empty: none."),
  sections: z
    .record(z.string(), z.string().trim().min(1, { error: 'expected a name' }))
    .default({})
    .describe('Folders and the names they are shown under, in the order in which they are listed.'),
  licence: z
    .strictObject({
      text: z.string().default(''),
      url: z
        .string()
        .refine((url) => url === '' || absoluteUrl(url) !== undefined, {
          error: 'expected an address on the web such as `https://creativecommons.org/licenses/by/4.0/`',
        })
        .default(''),
    })
    .prefault({})
    .describe(
      'Terms under which the documents may be used, and where these are written in full. Empty: not said.',
    ),
  show: z
    .strictObject({
      relatedDocuments: shown('Documents that a document is like, under it.'),
      dateChart: shown('How many documents there are of each month, in the lists by date.'),
      cite: shown('How to cite a document, under it.'),
      markdown: shown('Each document as a plain Markdown file beside its page.'),
      feeds: shown('The newest documents as Atom and JSON feeds.'),
    })
    .prefault({})
    .describe('What of the above all may be left out.'),
  trustedMdx: z
    .array(
      z
        .string()
        .regex(FOLDER, { error: 'expected a folder in the seeds folder, such as `handbook` or `a/b`' }),
    )
    .default([])
    .describe('Folders of the seeds whose `.mdx` files are run as MDX, with those below them.'),
});

export type SiteConfig = z.infer<typeof siteConfig>;

/** A configuration file as it is written, not checked. */
export interface ConfigurationFile {
  /** Its name, for messages. */
  file: string;
  keys: Readonly<Record<string, unknown>>;
}

/**
 * @param files - keys of later ones beat those of earlier ones; a key that none of them has gets its default
 * @throws Error with a line for each mistake; a key that does not exist is named with the nearest one that does
 */
export function checkConfiguration(files: readonly ConfigurationFile[]): SiteConfig {
  const { data, error } = siteConfig.safeParse(Object.assign({}, ...files.map(({ keys }) => keys)));
  if (data) return data;
  const mistakes = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => {
          const name = [...issue.path, key].join('.');
          return `Unknown key \`${name}\`, expected ${suggestNames(key, listKeys(issue.path))}`;
        })
      : [`Unexpected value of \`${issue.path.join('.')}\`: ${issue.message}`],
  );
  const names = files.map(({ file }) => file).reverse();
  throw new Error(`Cannot read ${names.join(' over ')}.\n${mistakes.map((line) => `  ${line}`).join('\n')}`);
}

/** Keys of the whole, or of one of its parts. */
function listKeys([part]: readonly PropertyKey[]): string[] {
  const { accent, licence, show, ...plain } = siteConfig.shape;
  const parts: Readonly<Record<string, object>> = {
    accent: accent.unwrap().shape,
    licence: licence.unwrap().shape,
    show: show.unwrap().shape,
  };
  return Object.keys(part === undefined ? { ...plain, ...parts } : (parts[String(part)] ?? {}));
}
