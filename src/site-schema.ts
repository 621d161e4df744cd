// What a site's owner may set, checked when it is read: types are not looked at before a build.
import { z } from 'astro/zod';
import { nearest } from './seed/parse/nearest.ts';

const siteConfig = z.strictObject({
  title: z
    .string()
    .describe("Name of the site, in its header and in every page's title. Empty: the name of the folder."),
  description: z
    .string()
    .describe('One or two sentences under the title of the home page. Empty: how many documents there are.'),
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
      error: 'expected a BCP 47 language tag such as `vi` or `en`',
    })
    .describe('Language of the home page and of texts that do not show theirs, BCP 47.'),
  encoding: z
    .string()
    .describe('How the bytes of all documents are read, an encoding label. Empty: as each of them looks.'),
});

export type SiteConfig = z.infer<typeof siteConfig>;

/** @throws Error with a line for each slip; a key that does not exist is named with the nearest one that does */
export function checkSite(config: SiteConfig): SiteConfig {
  const { data, error } = siteConfig.safeParse(config);
  if (data) return data;
  const known = Object.keys(siteConfig.shape);
  const slips = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `Unknown key \`${key}\`, expected ${nearest(key, known)}`)
      : [`Unexpected value of \`${issue.path.join('.')}\`: ${issue.message}`],
  );
  throw new Error(`Cannot read src/site.config.ts.\n${slips.map((slip) => `  ${slip}`).join('\n')}`);
}
