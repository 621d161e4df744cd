// Overrides: fields that an author sets about a document, in up to four places: its front-matter, `<name>.yml` beside
// it, `_defaults.yml` in its folder and in those above. The nearest place wins, each field on its own.
import type { VFile } from 'vfile';
import type { Overrides } from '../../../shared/front-matter.ts';

/**
 * @param further - such as a folder's defaults
 * @param nearer - such as a seed's sidecar
 * @example mergeOverrides({fields: {lang: 'vi', date: '2020'}, …}, {fields: {lang: 'en'}, …}).fields
 * // => {lang: 'en', date: '2020'}
 */
export function mergeOverrides(further: PlacedOverrides, nearer: PlacedOverrides): PlacedOverrides {
  return {
    fields: { ...further.fields, ...nearer.fields },
    places: { ...further.places, ...nearer.places },
  };
}

/** Put overrides on a seed's file; they win over those already there. */
export function applyOverrides(file: VFile, nearer: PlacedOverrides): void {
  const { overrides = {}, overridePlaces = {} } = file.data;
  const { fields, places } = mergeOverrides({ fields: overrides, places: overridePlaces }, nearer);
  const { draft = file.data.draft, lines = file.data.lines, encoding: _appliesBefore, ...metadata } = fields;
  file.data.overrides = metadata;
  file.data.overridePlaces = places;
  if (draft !== undefined) file.data.draft = draft;
  if (lines !== undefined) file.data.lines = lines;
}

export const noOverrides: PlacedOverrides = { fields: {}, places: {} };

export interface PlacedOverrides {
  fields: Overrides;
  /** By field. */
  places: Readonly<Record<string, OverridePlace>>;
}

export interface OverridePlace {
  /** Path of the file that holds the override, relative to the seeds folder. */
  path: string;
  line: number;
  column: number;
}
