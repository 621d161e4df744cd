// The one file a site's owner edits. Everything has a default; what is left out is read from the documents.
export const site: SiteConfig = {
  title: '',
  description: '',
  lang: 'vi',
};

export interface SiteConfig {
  /** Name of the site, in its header and in every page's title. Empty: the name of the folder that was built. */
  title: string;
  /** One or two sentences under the title of the home page. Empty: how many documents there are, and from when. */
  description: string;
  /** Language of the home page and of texts that do not show theirs, BCP 47; the interface speaks it if it can. */
  lang: string;
}
