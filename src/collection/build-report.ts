// What a build has to say of its texts, on its way from the integration that reads them to the page that tells readers.

export interface BuildReport {
  /** Files found, those that have a page, those that their authors keep back, those that cannot have one. */
  seeds: number;
  pages: number;
  drafts: number;
  refused: number;
  errors: Messages;
  warnings: Messages;
}

export interface Messages {
  /** How many there are. */
  count: number;
  /** Not all, so that the page is no longer for a large collection. */
  first: readonly Message[];
}

export interface Message {
  /** File, line and column: `a/b.txt:2:1`. */
  place: string;
  ruleId: string;
  reason: string;
  note: string;
}
