// Evidence for each meaning of an abbreviation.

export interface Evidence {
  /** Texts that have the phrase. */
  texts: number;
  /** Sum over these texts of how much it looks like a name. */
  looks: number;
}

/** Phrases that an abbreviation may stand for. */
export type Meanings = ReadonlyMap<string, Evidence>;
/** By abbreviation, or by its initials. */
export type MeaningsByShort = Map<string, Map<string, Evidence>>;

/** A second meaning counts if it has this share of the evidence for the first. */
const SECOND_SHARE = 0.4;

/** Counts one more text. */
export function countMeaning(counts: MeaningsByShort, short: string, long: string, looks: number): void {
  const meanings = counts.get(short) ?? new Map<string, Evidence>();
  const before = meanings.get(long) ?? { texts: 0, looks: 0 };
  meanings.set(long, { texts: before.texts + 1, looks: before.looks + looks });
  counts.set(short, meanings);
}

/** The likeliest first; equal ones in alphabetical order. */
export function rankMeanings(meanings: Meanings): [long: string, evidence: Evidence][] {
  return [...meanings].sort(([a, m], [b, n]) => n.looks - m.looks || (a < b ? -1 : 1));
}

/** @param least - evidence that a meaning needs */
export function likeliestMeanings(meanings: Meanings | undefined, least: number): string[] {
  const all = rankMeanings(meanings ?? new Map());
  const best = all[0]?.[1].looks ?? 0;
  return all.filter(([, { looks }]) => looks >= Math.max(least, best * SECOND_SHARE)).map(([long]) => long);
}
