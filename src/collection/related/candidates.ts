// Which documents are worth comparing with one: at a first look, those that share most of its rarest terms.
import { MOST_DOCS, type TermIndex, type WeighedTerms } from './term-index.ts';

/** The document's number in the index → those of others, most promising first. */
export type CandidateFinder = (doc: number) => number[];

/** Terms looked up for each document, the heaviest ones. */
const MAX_TERMS = 32;
/** For each term, the number of documents before and after this one in the order. */
const EACH_SIDE = 12;
const MOST_CANDIDATES = 16;

export function createCandidateFinder({ docs, all }: TermIndex): CandidateFinder {
  // Reused for every document, and all zero in between.
  const worths = new Uint32Array(docs.length);
  return (doc) => {
    const found: number[] = [];
    const terms = docs[doc];
    if (!terms) return found;
    for (const term of heaviestTerms(terms)) {
      const worth = termWorth(terms, term);
      const first = (terms.hashes[term] ?? 0) * MOST_DOCS;
      const position = terms.positions[term] ?? 0;
      for (const step of [-1, 1]) {
        for (let count = 1; count <= EACH_SIDE; count++) {
          const other = (all[position + step * count] ?? -1) - first;
          if (other < 0 || other >= MOST_DOCS) break;
          if (worths[other] === 0) found.push(other);
          worths[other] = (worths[other] ?? 0) + worth;
        }
      }
    }
    found.sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0) || a - b);
    for (const other of found) worths[other] = 0;
    return found.slice(0, MOST_CANDIDATES);
  };
}

function heaviestTerms(terms: WeighedTerms): number[] {
  const weighty = Array.from(terms.weights.keys()).filter((term) => termWorth(terms, term) > 0);
  return weighty.sort((a, b) => termWorth(terms, b) - termWorth(terms, a) || a - b).slice(0, MAX_TERMS);
}

function termWorth({ weights, rarities }: WeighedTerms, term: number): number {
  return (weights[term] ?? 0) * (rarities[term] ?? 0);
}
