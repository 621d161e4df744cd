// What speaks for each meaning of a short form.

export interface Evidence {
  /** Texts that have the phrase. */
  texts: number;
  /** How much it looks like a name in each, added up. */
  looks: number;
}

/** For each short form, or its initials, the phrases that it may stand for. */
export type Counts = Map<string, Map<string, Evidence>>;
export type Meanings = ReadonlyMap<string, Evidence>;

/** A second meaning is kept if it has this share of the first one's evidence. */
const SECOND = 0.4;

/** Notes one more text. */
export function count(counts: Counts, short: string, long: string, looks: number): void {
  const meanings = counts.get(short) ?? new Map<string, Evidence>();
  const before = meanings.get(long) ?? { texts: 0, looks: 0 };
  meanings.set(long, { texts: before.texts + 1, looks: before.looks + looks });
  counts.set(short, meanings);
}

/** The likeliest first; in the order of the alphabet where nothing else tells. */
export function ranked(meanings: Meanings): [long: string, evidence: Evidence][] {
  return [...meanings].sort(([a, m], [b, n]) => n.looks - m.looks || (a < b ? -1 : 1));
}

export function likeliest(meanings: Meanings | undefined, least: number): string[] {
  const all = ranked(meanings ?? new Map());
  const best = all[0]?.[1].looks ?? 0;
  return all.filter(([, { looks }]) => looks >= Math.max(least, best * SECOND)).map(([long]) => long);
}
