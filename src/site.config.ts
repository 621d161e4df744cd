// The one file a site's owner edits. Everything has a default; what is left empty is read from the documents.
import { checkSite } from './site-schema.ts';

export const site = checkSite({
  /** Name of the site, in its header and in every page's title. Empty: the name of the folder that was built. */
  title: '',
  /** One or two sentences under the title of the home page. Empty: how many documents there are, and from when. */
  description: '',
  /** Language of the home page and of texts that do not show theirs, BCP 47; the interface speaks it if it can. */
  lang: 'vi',
  /** How the bytes of all documents are read, such as `tcvn3`; `.yml` files beside them overrule it. Empty: as each looks. */
  encoding: '',
  /**
   * Folders of `seeds/` whose `.mdx` files are run as MDX, with those below them, such as `handbook`. Their code can do
   * whatever a program of yours can, so name none that strangers write to. Everywhere else MDX is shown as text.
   */
  trustedMdx: [],
});
