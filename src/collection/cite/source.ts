// What a citation is made of.
export interface CiteSource {
  title: string;
  authors: readonly string[];
  /** Day, month or year, ISO 8601; without one the document is not dated. */
  date: string | undefined;
  /** BCP 47 */
  lang: string;
  /** Name of the site. */
  site: string;
  /** Absolute; empty if it is not known. */
  url: string;
  /** ASCII */
  slug: string;
}
