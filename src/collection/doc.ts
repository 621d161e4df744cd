import type { FrontMatter } from '../shared/front-matter.ts';
import type { Target } from './seed-links.ts';

/** A document of the collection. */
export interface Doc {
  /** Its address: the path of its page in the built folder, without `.html`. */
  id: string;
  /** SHA-256 of its MDX page, hexadecimal. */
  digest: string;
  data: FrontMatter;
  /** Digest of the words that its built page must show; missing where code makes them. */
  words?: string;
  /** Its links to other pages of the site, if it has any. */
  targets?: readonly Target[];
}
