// What a site's owner may set, checked when it is read: types are not looked at before a build.
import { z } from 'astro/zod';
import { nearest } from './seed/parse/nearest.ts';

/** "handbook", "a/b"; not "/a", "../a", "a/", "." */
const FOLDER = /^(?!\.{0,2}(?:\/|$))[^/\\]+(?:\/(?!\.{0,2}(?:\/|$))[^/\\]+)*$/;

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
  trustedMdx: z
    .array(
      z
        .string()
        .regex(FOLDER, { error: 'expected a folder in the seeds folder, such as `handbook` or `a/b`' }),
    )
    .describe('Folders of the seeds whose `.mdx` files are run as MDX, with those below them.'),
});

export type SiteConfig = z.infer<typeof siteConfig>;

/** Variable by which the command tells every part of a run which keys another file overrules, as JSON. */
export const OVERLAY_VARIABLE = 'SEEDPRESS_SITE';

/** Keys that another file than src/site.config.ts sets. */
export interface Overlay {
  /** Its name, for messages. */
  file: string;
  keys: Readonly<Record<string, unknown>>;
}

/**
 * Which folders may bring code: the project's own words count for its own seeds, since another folder may hold one of
 * the same name; those of a file named for this run count for the folder that is built.
 *
 * @param isOwn - whether the project's own seeds are read
 */
export function trustedFolders(
  { trustedMdx }: Pick<SiteConfig, 'trustedMdx'>,
  isOwn: boolean,
  overlay = overlayIn(process.env),
): readonly string[] {
  return isOwn || Object.hasOwn(overlay?.keys ?? {}, 'trustedMdx') ? trustedMdx : [];
}

/**
 * @param overlay - whose keys beat those of `config`
 * @throws Error with a line for each slip; a key that does not exist is named with the nearest one that does
 */
export function checkSite(config: SiteConfig, overlay = overlayIn(process.env)): SiteConfig {
  const { data, error } = siteConfig.safeParse({ ...config, ...overlay?.keys });
  if (data) return data;
  const known = Object.keys(siteConfig.shape);
  const slips = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `Unknown key \`${key}\`, expected ${nearest(key, known)}`)
      : [`Unexpected value of \`${issue.path.join('.')}\`: ${issue.message}`],
  );
  const file = overlay ? `${overlay.file} over src/site.config.ts` : 'src/site.config.ts';
  throw new Error(`Cannot read ${file}.\n${slips.map((slip) => `  ${slip}`).join('\n')}`);
}

function overlayIn(env: NodeJS.ProcessEnv): Overlay | undefined {
  const json = env[OVERLAY_VARIABLE];
  return json ? (JSON.parse(json) as Overlay) : undefined;
}
