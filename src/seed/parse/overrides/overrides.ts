// What an author wrote about a document, in up to four places: at the top of the seed, in `<name>.yml` beside it,
// in `_defaults.yml` of its folder and of those above. The nearest place wins, each field on its own.
import type { VFile } from 'vfile';
import type { AuthorWishes } from '../../../shared/front-matter.ts';

/**
 * @param further - such as a folder's defaults
 * @param nearer - such as what was laid beside the seed
 * @example overrule({fields: {lang: 'vi', date: '2020'}, …}, {fields: {lang: 'en'}, …}).fields
 * // => {lang: 'en', date: '2020'}
 */
export function overrule(further: Authored, nearer: Authored): Authored {
  return {
    fields: { ...further.fields, ...nearer.fields },
    places: { ...further.places, ...nearer.places },
  };
}

/** Put wishes on a seed's file; they overrule the ones that are there. */
export function noteAuthor(file: VFile, nearer: Authored): void {
  const { author = {}, authorPlaces = {} } = file.data;
  const { fields, places } = overrule({ fields: author, places: authorPlaces }, nearer);
  const { draft = file.data.draft, lines = file.data.lines, encoding: _appliesBefore, ...rest } = fields;
  file.data.author = rest;
  file.data.authorPlaces = places;
  if (draft !== undefined) file.data.draft = draft;
  if (lines !== undefined) file.data.lines = lines;
}

export const nothingAuthored: Authored = { fields: {}, places: {} };

export interface Authored {
  fields: AuthorWishes;
  places: Readonly<Record<string, AuthorPlace>>;
}

export interface AuthorPlace {
  /** Of the file it was written in, relative to the seeds folder. */
  path: string;
  line: number;
  column: number;
}
