// What the interface calls a list: its own word for it, or what the documents call it.
import type { Place } from '../collection/listings/listing.ts';
import { formatDate } from './format-date.ts';
import { translate, type UiKey, type UiLang } from './index.ts';

const WORDS: Partial<Record<Place['kind'], UiKey>> = {
  all: 'all',
  sections: 'sections',
  dates: 'dates',
  undated: 'undated',
  tags: 'tags',
  letters: 'letters',
};

/** @returns the key of the interface's word, if it has one */
export function placeKey({ kind, name }: Place): UiKey | undefined {
  return WORDS[kind] ?? (kind === 'letter' && !name ? 'letters.rest' : undefined);
}

/** @example placeName('en', { kind: 'month', address: 'date/2023/06', name: '2023-06' }) // => 'June 2023' */
export function placeName(ui: UiLang, place: Place): string {
  const key = placeKey(place);
  if (key) return translate(ui, key);
  return isDate(place) ? formatDate(place.name, ui) : place.name;
}

export function isDate({ kind }: Place): boolean {
  return kind === 'year' || kind === 'month';
}
