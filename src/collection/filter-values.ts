import { type FilterName, searchFilters } from '../shared/filters.ts';
import type { Doc } from './doc.ts';
import { sourceFolder } from './sections.ts';

/** @returns the texts of a document that a filter of the search takes its values from */
export function filterContents({ data }: Pick<Doc, 'data'>, name: FilterName): string[] {
  const fields = { ...data, section: sourceFolder({ data }) };
  return [fields[searchFilters[name].field] ?? []].flat().filter(Boolean);
}

/** @example filterValues(doc, 'year') // => ['2023'] */
export function filterValues(doc: Pick<Doc, 'data'>, name: FilterName): string[] {
  const filter = searchFilters[name];
  const contents = filterContents(doc, name);
  return 'value' in filter ? contents.map(filter.value) : contents;
}
