// How much two documents have in common: the cosine of their weighed terms, where they share enough in enough passages.
import type { WeighedTerms } from './term-index.ts';

/** Below it readers see nothing in common. Found by reading a thousand pairs of news. */
const MIN_SHARED = { evidence: 20, passages: 2 } as const;
/** Added for each half bit of a shared tag: one that at most an eighth of the documents have is enough. */
const TAG_BONUS = 0.02;

/** @returns from 0, for nothing in common, to about 1; shared tags add to it */
export function scoreSimilarity(a: WeighedTerms | undefined, b: WeighedTerms | undefined): number {
  if (!a || !b) return 0;
  const shared: SharedTerm[] = [];
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
  const { passages, evidence } = weighPassages(shared);
  const isEnough = passages >= MIN_SHARED.passages && evidence >= MIN_SHARED.evidence;
  return (isEnough ? dot / (a.length * b.length) : 0) + bonus;
}

/** A term of two documents and its place in each. */
interface SharedTerm {
  here: number;
  there: number;
  rarity: number;
}

/** Terms that overlap or follow each other in both documents are one passage, which says as much as its rarest term. */
function weighPassages(shared: SharedTerm[]): { passages: number; evidence: number } {
  let [passages, evidence, rarest] = [0, 0, 0];
  let last: SharedTerm | undefined;
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
