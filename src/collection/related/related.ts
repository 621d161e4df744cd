// Which other documents a reader of one would also want, from the front-matter alone: those that share little-used terms
// in more than one place. For each term only the documents nearest in time are compared, however many have it, so that a
// document costs as much in a large collection as in a small one.

import { memoizeByObject } from '../../shared/memoize.ts';
import type { Doc } from '../doc.ts';
import { newestFirst } from '../order.ts';
import { createCandidateFinder } from './candidates.ts';
import { scoreSimilarity } from './similarity.ts';
import { bareText } from './subject-terms.ts';
import { indexTerms } from './term-index.ts';

const MOST_SHOWN = 3;
/** Below it documents share a turn of phrase. Found by reading a thousand pairs of news. */
const LEAST_SCORE = 0.12;
/** A description from this length on is not the same by chance. */
const LONG_DESCRIPTION = 80;

/** @returns for each id up to three others, best first; none rather than some that have little to do with it */
export function findRelated(docs: readonly Doc[]): Map<string, Doc[]> {
  const order = newestFirst(docs);
  const index = indexTerms(order);
  const findCandidates = createCandidateFinder(index);
  const identify = memoizeByObject(textIdentity);
  return new Map(
    order.map((doc, at) => {
      const others = findCandidates(at).flatMap((other) => {
        const score = scoreSimilarity(index.docs[at], index.docs[other]);
        return score < LEAST_SCORE ? [] : { score, doc: order[other] ?? doc };
      });
      return [doc.id, firstDifferent(doc, sortBestFirst(doc, others), identify)];
    }),
  );
}

/** Documents of the same score by their distance in time. */
function sortBestFirst(doc: Doc, others: { score: number; doc: Doc }[]): Doc[] {
  const distance = (other: Doc) => Math.abs(documentTime(other) - documentTime(doc));
  return others
    .sort((a, b) => b.score - a.score || distance(a.doc) - distance(b.doc) || (a.doc.id < b.doc.id ? -1 : 1))
    .map((other) => other.doc);
}

/** Long before all others if it states no date. */
function documentTime({ data: { date } }: Doc): number {
  return date ? Date.parse(date) : -8.64e15;
}

/** The first of them whose text is neither that of another nor of the document itself. */
function firstDifferent(doc: Doc, ranked: readonly Doc[], identify: (doc: Doc) => string): Doc[] {
  if (ranked.length === 0) return [];
  const seen = new Set([identify(doc)]);
  return ranked.filter((other) => seen.size < seen.add(identify(other)).size).slice(0, MOST_SHOWN);
}

/** The same for documents with the same text: two files may hold the same report. */
function textIdentity({ data: { title, description } }: Doc): string {
  return bareText(description.length >= LONG_DESCRIPTION ? description : `${title} ${description}`);
}
