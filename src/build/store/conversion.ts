// The outcome of one seed's conversion, as plain data: the store keeps it, and the fold over all documents reads it.
import type { SeedLink } from '../../seed/data.ts';
import type { OverridePlace } from '../../seed/parse/overrides/overrides.ts';
import type { FrontMatter } from '../../shared/front-matter.ts';
import type { Place } from '../../shared/place-finder.ts';
import type { MessageData } from './message-data.ts';

export interface Conversion {
  /** The seed's path, relative to the seeds folder, with `/`. */
  path: string;
  /** `none` if the file is no document, which its name left open. */
  outcome: 'page' | 'draft' | 'refused' | 'none';
  messages: readonly MessageData[];
  /** Only if the outcome is a page. */
  page?: ConvertedPage;
}

export interface ConvertedPage {
  /** SHA-256 of the MDX page, hexadecimal: the store has the page under it. */
  digest: string;
  /** Its `slug` is what the document asks for. */
  metadata: FrontMatter;
  /** Where the author wrote the slug, if they did. */
  slugPlace?: OverridePlace | undefined;
  /** To other seeds, in their order. */
  links: readonly SeedLink[];
  /** Other names by which wiki links call it. */
  aliases?: readonly string[];
  /** Where links can lead to within it; missing if there is no such place, or code makes the page. */
  places?: readonly Place[];
  /** SHA-256 of the page's words, title first, as `digestWords` makes it; missing where code makes the words. */
  words?: string;
}
