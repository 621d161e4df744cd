// The particulars of a document that its citations are made of.
export interface CiteSource {
  title: string;
  authors: readonly string[];
  /** Day, month or year, ISO 8601; `undefined` for an undated document. */
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
