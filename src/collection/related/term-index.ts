// All terms of all documents in one sorted list of numbers: documents that share a term are side by side in it, in their
// own order. An array for each term would take ten times the memory.
import type { Doc } from '../doc.ts';
import { subjectTerms, type Term } from './subject-terms.ts';

/** The terms of one document, by hash. */
export interface WeighedTerms {
  hashes: Uint32Array;
  places: Uint16Array;
  tags: Uint8Array;
  /** Half bits: 10 for a term that one document in 32 has, beyond `COMMON`. */
  rarities: Uint8Array;
  /** Rarity times the weight of the field. */
  weights: Uint8Array;
  /** Index of each in the list of all. */
  positions: Uint32Array;
  /** Length of the weights as a vector. */
  length: number;
}

export interface TermIndex {
  docs: readonly WeighedTerms[];
  /** Hash and document as one number, sorted. */
  all: Float64Array;
}

/** More do not fit into a number beside a hash of 32 bits. */
export const MOST_DOCS = 2 ** 21;
/** In half bits: a term that one document in four has says nothing. An author's own tags are no accident and count from there. */
const COMMON_HALF_BITS = 4;

/** @param docs - in the order in which those that share a term are compared */
export function indexTerms(docs: readonly Doc[]): TermIndex {
  const terms = docs.map(({ data }) => createWeighedTerms(subjectTerms(data)));
  const all = new Float64Array(terms.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let end = 0;
  for (const [doc, { hashes }] of terms.entries()) {
    for (const hash of hashes) all[end++] = hash * MOST_DOCS + doc;
  }
  all.sort();
  weighTerms(terms, all);
  return { docs: terms, all };
}

function createWeighedTerms(terms: Term[]): WeighedTerms {
  terms.sort((a, b) => a.hash - b.hash);
  return {
    hashes: Uint32Array.from(terms, ({ hash }) => hash),
    places: Uint16Array.from(terms, ({ place }) => place),
    tags: Uint8Array.from(terms, ({ isTag }) => Number(isTag)),
    rarities: new Uint8Array(terms.length),
    weights: Uint8Array.from(terms, ({ weight }) => weight),
    positions: new Uint32Array(terms.length),
    length: 0,
  };
}

/** One pass over the list meets the terms of each document in the document's own order. */
function weighTerms(docs: readonly WeighedTerms[], all: Float64Array): void {
  const next = new Uint8Array(docs.length);
  for (let first = 0; first < all.length; ) {
    const hash = Math.floor((all[first] ?? 0) / MOST_DOCS);
    let end = first + 1;
    while (end < all.length && (all[end] ?? 0) < (hash + 1) * MOST_DOCS) end++;
    const rarity = termRarity(end - first, docs.length);
    for (; first < end; first++) {
      const doc = (all[first] ?? 0) - hash * MOST_DOCS;
      const terms = docs[doc] as WeighedTerms;
      const term = next[doc] ?? 0;
      next[doc] = term + 1;
      terms.positions[term] = first;
      terms.rarities[term] = Math.max(0, terms.tags[term] ? rarity : rarity - COMMON_HALF_BITS);
      terms.weights[term] = (terms.weights[term] ?? 0) * (terms.rarities[term] ?? 0);
      terms.length = Math.hypot(terms.length, terms.weights[term] ?? 0);
    }
  }
}

/** Whole numbers, so that one document more or less hardly ever changes what others show. */
function termRarity(times: number, all: number): number {
  return Math.floor(2 * Math.log2(all)) - Math.floor(2 * Math.log2(times));
}
