import type { SiteConfig } from '../config/schema.ts';
import { noOverrides, type PlacedOverrides } from '../seed/parse/overrides/overrides.ts';
import { isEncoding } from '../seed/parse/overrides/read-overrides.ts';

/**
 * Overrides of the site's owner for all seeds; any `_defaults.yml` takes precedence.
 *
 * @param file - name of the configuration, for messages
 * @throws Error with a sentence for the user if there is no such encoding
 */
export function siteOverrides({ encoding }: Pick<SiteConfig, 'encoding'>, file: string): PlacedOverrides {
  if (!encoding) return noOverrides;
  if (!isEncoding(encoding)) {
    throw new Error(
      `Unexpected \`encoding\` \`${encoding}\` in the site's configuration, expected a name such as \`windows-1258\` or \`tcvn3\``,
    );
  }
  return { fields: { encoding }, places: { encoding: { path: file, line: 1, column: 1 } } };
}
