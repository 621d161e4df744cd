// What machines are told of the site as a whole.
export interface SiteFacts {
  title: string;
  /** Empty: none. */
  description: string;
  /** BCP 47 */
  lang: string;
  /** With a slash at its end; empty if it is not known. */
  url: string;
  licence: { text: string; url: string };
}
