// The one file a site's owner edits. Everything has a default; what is left empty is read from the documents.
import { checkSite } from './schema.ts';

export const site = checkSite({
  /** Name of the site, in its header and in every page's title. Empty: the name of the folder that was built. */
  title: '',
  /** One or two sentences under the title of the home page. Empty: how many documents there are, and from when. */
  description: '',
  /** Language of the home page and of texts that do not show theirs, BCP 47; the interface speaks it if it can. */
  lang: 'vi',
  /** How the bytes of all documents are read, such as `tcvn3`; `.yml` files beside them overrule it. Empty: as each looks. */
  encoding: '',
  /** Address the site will be at, such as `https://example.org/docs/`: for the sitemap, feeds and citations, which must name it in full. Empty: not known. */
  url: '',
  /** Colour of links and marks by day and by night, such as `#005a9c`; refused if it is hard to read. Empty: as in `styles/tokens.css`. */
  accent: { light: '', dark: '' },
  /** A picture in `public/`, such as `logo.svg`, shown beside the site's name. Empty: none. */
  logo: '',
  /** Folders of documents and the names they are shown under, in the order they are listed: `{ 'luat/2023': 'Luật năm 2023' }`. Others follow by name. */
  sections: {},
  /** Terms under which the documents may be used, such as `CC BY 4.0`, and the address where these are written in full. Empty: not said. */
  licence: { text: '', url: '' },
  /** What may be left out: `false` does. */
  show: {
    /** Documents that a document is like, under it. */
    relatedDocuments: true,
    /** How many documents there are of each month, in the lists by date. */
    dateChart: true,
    /** How to cite a document, under it. */
    cite: true,
    /** Each document as a plain Markdown file beside its page, for other programs. */
    markdown: true,
    /** The newest documents as Atom and JSON feeds. */
    feeds: true,
  },
  /**
   * Folders of `seeds/` whose `.mdx` files are run as MDX, with those below them, such as `handbook`. Their code can do
   * whatever a program of yours can, so name none that strangers write to. Everywhere else MDX is shown as text.
   */
  trustedMdx: [],
});
