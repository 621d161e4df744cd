// The facts about the whole site that feeds and metadata state.
export interface SiteFacts {
  title: string;
  /** May be empty. */
  description: string;
  /** BCP 47 */
  lang: string;
  /** With a slash at its end; empty if it is not known. */
  url: string;
  licence: { text: string; url: string };
}
