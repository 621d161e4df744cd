// The report of a build on its texts, passed from the integration that reads them to the page that shows it.

export interface BuildReport {
  /** Files found, those that have a page, those that cannot have one. What authors hold back is not counted. */
  seeds: number;
  pages: number;
  refused: number;
  errors: Messages;
  warnings: Messages;
}

export interface Messages {
  /** How many there are. */
  count: number;
  /** Not all, so that the page does not grow with the collection. */
  first: readonly Message[];
}

export interface Message {
  /** File, line and column: `a/b.txt:2:1`. */
  place: string;
  ruleId: string;
  reason: string;
  note: string;
}
