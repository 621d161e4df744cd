// Documents by the first letter of their titles.
import type { Doc } from '../doc.ts';
import { sortableTitles } from '../numbered-titles.ts';
import { compareVietnamese } from '../order.ts';
import type { Listing, ListingLink } from './listing.ts';
import { letters, titleLetter } from './title-letter.ts';

const root: ListingLink = { kind: 'letters', address: 'a-z', name: '' };

/** A title from its first letter or digit on. */
const FROM_FIRST_LETTER = /[\p{L}\p{N}].*/su;
/** Quotation marks and brackets, which sorting ignores. */
const AROUND = /["\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/gu;
/** Eth and the African D, typed for the Vietnamese one that looks the same: "Ðảng". */
const OTHER_D = /[ÐƉðɖ]/g;

/** @returns the list of letters in their order, then each with its documents by title; nothing without documents */
export function letterListings(docs: readonly Doc[]): Listing[] {
  if (docs.length === 0) return [];
  const found = Map.groupBy(docs, ({ data }) => titleLetter(data.title));
  const below = letters.flatMap(({ address, name }): Listing[] => {
    const ofLetter = found.get(address);
    if (!ofLetter) return [];
    const link: ListingLink = { kind: 'letter', address: `${root.address}/${address}`, name };
    return [{ ...link, count: ofLetter.length, trail: [root], groups: [], docs: sortByTitle(ofLetter) }];
  });
  return [{ ...root, count: docs.length, trail: [], groups: below, docs: [] }, ...below];
}

function sortByTitle(docs: readonly Doc[]): Doc[] {
  const titles = sortableTitles(docs.map(({ data }) => data));
  return docs
    .map((doc, at) => ({ doc, title: sortableTitle(titles[at] ?? '') }))
    .sort((a, b) => compareVietnamese(a.title, b.title) || (a.doc.id < b.doc.id ? -1 : 1))
    .map(({ doc }) => doc);
}

function sortableTitle(title: string): string {
  const text = FROM_FIRST_LETTER.exec(title)?.[0] ?? title;
  return text.replace(AROUND, '').replace(OTHER_D, (letter) => (letter === letter.toLowerCase() ? 'đ' : 'Đ'));
}
