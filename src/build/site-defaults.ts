import type { SiteConfig } from '../config/schema.ts';
import { noOverrides, type PlacedOverrides } from '../seed/parse/overrides/overrides.ts';
import { isEncoding } from '../seed/parse/overrides/read-overrides.ts';

/**
 * What the site's owner wishes for all seeds: further off than any `_defaults.yml`.
 *
 * @throws Error with a sentence for the user if there is no such encoding
 */
export function siteDefaults({ encoding }: Pick<SiteConfig, 'encoding'>): PlacedOverrides {
  if (!encoding) return noOverrides;
  if (!isEncoding(encoding)) {
    throw new Error(
      `Unexpected \`encoding\` \`${encoding}\` in the site's configuration, expected a name such as \`windows-1258\` or \`tcvn3\``,
    );
  }
  const place = { path: 'src/site.config.ts', line: 1, column: 1 };
  return { fields: { encoding }, places: { encoding: place } };
}
