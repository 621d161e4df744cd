// The filters of the search, in the order in which they are offered. To add one, add a row and the words of its label: the
// head of a document writes what stands here, and the search page offers it.

interface SearchFilter {
  /** Field of the front-matter that has the content; `section` is the folder of the seed as its owner named it. */
  field: 'date' | 'section' | 'lang' | 'tags' | 'authors';
  /** @returns the value for a field's content, without a comma; if missing, the content is the value */
  value?: (content: string) => string;
  /** Key of its name in the interface. */
  label: `search.filter.${string}`;
  /** The first values: the last ones in natural order, or those that most documents have. */
  order: 'last' | 'frequent';
  /** A value is shown as it is, as the names of folders, or as the name of a language. */
  naming: 'value' | 'folders' | 'language';
}

export const searchFilters = {
  year: {
    field: 'date',
    value: (date: string) => date.slice(0, 4),
    label: 'search.filter.year',
    order: 'last',
    naming: 'value',
  },
  section: { field: 'section', label: 'search.filter.section', order: 'frequent', naming: 'folders' },
  lang: { field: 'lang', label: 'search.filter.lang', order: 'frequent', naming: 'language' },
  tag: { field: 'tags', label: 'search.filter.tag', order: 'frequent', naming: 'value' },
} as const satisfies Record<string, SearchFilter>;

export type FilterName = keyof typeof searchFilters;
export const filterNames = Object.keys(searchFilters) as FilterName[];
