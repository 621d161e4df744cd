// The documents that may answer a query, whatever question to the index brought them up.

import type { Found } from '../pagefind/term-index.ts';
import type { Grade } from '../rank/grade.ts';

export interface Candidate {
  id: string;
  /** A first guess. */
  score: number;
  /** As the search with the fewest places has it: Pagefind looks at each when it hands a text over. */
  found: Found;
  /** Whether it may lack what was asked for, and its text has to tell. */
  isDoubtful: boolean;
  /** Of its text, if that was read. */
  grade?: Grade;
}

/** Documents and the best guess at each. */
export class Gathered {
  readonly candidates = new Map<string, Candidate>();
  readonly #isOut: (id: string) => boolean;

  constructor(isOut: (id: string) => boolean) {
    this.#isOut = isOut;
  }

  get size(): number {
    return this.candidates.size;
  }

  note(found: readonly Found[], guess: (found: Found, at: number) => number, isDoubtful = false): void {
    for (const [at, one] of found.entries()) {
      if (this.#isOut(one.id)) continue;
      const known = this.candidates.get(one.id);
      const score = guess(one, at);
      if (!known) this.candidates.set(one.id, { id: one.id, score, found: one, isDoubtful });
      else {
        known.score += score;
        known.isDoubtful &&= isDoubtful;
        if (one.words.length < known.found.words.length) known.found = one;
      }
    }
  }
}
