// The name of a list in the interface: its own word for it, or the name that the documents give.
import type { ListingKind, ListingLink } from '../collection/listings/listing.ts';
import { formatDate } from './format-date.ts';
import { translate, type UiKey, type UiLang } from './index.ts';

/** The key of the interface's word; `undefined` for a kind whose lists are called as the documents call them. */
const WORDS: Readonly<Record<ListingKind, UiKey | undefined>> = {
  all: 'all',
  sections: 'sections',
  section: undefined,
  dates: 'dates',
  year: undefined,
  month: undefined,
  undated: 'undated',
  tags: 'tags',
  tag: undefined,
  letters: 'letters',
  letter: undefined,
};

/** @returns the key of the interface's word, if it has one */
export function listingKey({ kind, name }: ListingLink): UiKey | undefined {
  return WORDS[kind] ?? (kind === 'letter' && !name ? 'letters.rest' : undefined);
}

/** @example listingName('en', { kind: 'month', address: 'date/2023/06', name: '2023-06' }) // => 'June 2023' */
export function listingName(ui: UiLang, listing: ListingLink): string {
  const key = listingKey(listing);
  if (key) return translate(ui, key);
  return isNamedByDate(listing) ? formatDate(listing.name, ui) : listing.name;
}

/** Whether the name is a date, as ISO 8601 writes it. */
export function isNamedByDate({ kind }: ListingLink): boolean {
  return kind === 'year' || kind === 'month';
}
