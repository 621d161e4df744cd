// Which other documents a reader of one would also want, from the front-matter alone: those that share what few others
// have, in more than one place. Of the documents with a term only the nearest in time are looked at, however many there
// are, so that one costs as much in a large collection as in a small one.

import type { Doc } from '../doc.ts';
import { newestFirst } from '../order.ts';
import { createCandidateFinder } from './candidates.ts';
import { bareText } from './subject-terms.ts';
import { indexTerms, type WeighedTerms } from './term-index.ts';

const MOST_SHOWN = 3;
/** What a reader would nod at; below it documents share a turn of phrase. Found by reading a thousand pairs of news. */
const LEAST = { score: 0.12, evidence: 20, passages: 2 } as const;
/** What each half bit of a shared tag adds: one that at most an eighth of the documents have is enough. */
const TAG_BONUS = 0.02;
/** A description from here on is not the same by chance. */
const LONG = 80;

/** @returns for each id up to four others, best first; none rather than some that have little to do with it */
export function findRelated(docs: readonly Doc[]): Map<string, Doc[]> {
  const order = newestFirst(docs);
  const index = indexTerms(order);
  const candidates = createCandidateFinder(index);
  return new Map(
    order.map((doc, at) => {
      const others = candidates(at).flatMap((other) => {
        const score = scoreOf(index.docs[at], index.docs[other]);
        return score < LEAST.score ? [] : { score, doc: order[other] ?? doc };
      });
      return [doc.id, differing(doc, bestFirst(doc, others))];
    }),
  );
}

/** Where nothing else decides, what is nearer in time. */
function bestFirst(doc: Doc, others: { score: number; doc: Doc }[]): Doc[] {
  const away = (other: Doc) => Math.abs(timeOf(other) - timeOf(doc));
  return others
    .sort((a, b) => b.score - a.score || away(a.doc) - away(b.doc) || (a.doc.id < b.doc.id ? -1 : 1))
    .map((other) => other.doc);
}

/** Long before all others if it states no date. */
function timeOf({ data: { date } }: Doc): number {
  return date ? Date.parse(date) : -8.64e15;
}

/** The first of them that are not the same text as another or the document itself. */
function differing(doc: Doc, ranked: readonly Doc[]): Doc[] {
  const seen = new Set([textOf(doc)]);
  return ranked.filter((other) => seen.size < seen.add(textOf(other)).size).slice(0, MOST_SHOWN);
}

/** By what identical texts are known: two files may hold the same report. */
function textOf({ data: { title, description } }: Doc): string {
  return bareText(description.length >= LONG ? description : `${title} ${description}`);
}

/** The cosine of their terms' weights, if they share enough in enough places, and what shared tags add. */
function scoreOf(a: WeighedTerms | undefined, b: WeighedTerms | undefined): number {
  if (!a || !b) return 0;
  const shared: Shared[] = [];
  let [dot, bonus] = [0, 0];
  for (let [at, to] = [0, 0]; at < a.hashes.length && to < b.hashes.length; ) {
    const order = (a.hashes[at] ?? 0) - (b.hashes[to] ?? 0);
    const rarity = a.rarities[at] ?? 0;
    if (order === 0 && rarity > 0) {
      dot += (a.weights[at] ?? 0) * (b.weights[to] ?? 0);
      if (a.tags[at]) bonus += rarity * TAG_BONUS;
      else shared.push({ here: a.places[at] ?? 0, there: b.places[to] ?? 0, rarity });
    }
    if (order <= 0) at++;
    if (order >= 0) to++;
  }
  const { passages, evidence } = passagesOf(shared);
  const isEnough = passages >= LEAST.passages && evidence >= LEAST.evidence;
  return (isEnough ? dot / (a.length * b.length) : 0) + bonus;
}

/** A term of two documents, its place in each. */
interface Shared {
  here: number;
  there: number;
  rarity: number;
}

/** Terms that overlap or follow each other in both are one passage, which says as much as the rarest of them. */
function passagesOf(shared: Shared[]): { passages: number; evidence: number } {
  let [passages, evidence, rarest] = [0, 0, 0];
  let last: Shared | undefined;
  for (const term of shared.sort((a, b) => a.here - b.here || a.there - b.there)) {
    if (!last || term.here > last.here + 1 || Math.abs(term.there - last.there) > 1) {
      passages += 1;
      evidence += rarest;
      rarest = 0;
    }
    rarest = Math.max(rarest, term.rarity);
    last = term;
  }
  return { passages, evidence: evidence + rarest };
}
