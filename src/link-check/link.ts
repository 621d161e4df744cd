// An address in a built file, and what becomes of it.

/**
 * `loaded`: asked for with the page, so it must be in the folder.
 * `followed`: a reader may go there, in the folder or elsewhere.
 * `named`: for machines, which may be told the site's own published address.
 */
export type Way = 'loaded' | 'followed' | 'named';

export interface Link {
  /** As it is written, without blanks around it. */
  url: string;
  way: Way;
  /** 1-based; `null` where a file is read without places. */
  line: number | null;
  column: number | null;
}

/** What a file of a site says of its surroundings. */
export interface Linked {
  links: Link[];
  /** What a fragment can lead to; only pages have any. */
  ids: ReadonlySet<string>;
  /** Whether a Content-Security-Policy comes before all that it is to hold; `undefined` for files that are no page. */
  guarded?: boolean;
}

export const NO_IDS: ReadonlySet<string> = new Set();

/** @param urls - of a file that is read without places */
export function linksOf(urls: readonly string[], way: Way): Link[] {
  return urls.map((url) => ({ url: url.trim(), way, line: null, column: null }));
}
