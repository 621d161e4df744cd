import { inPieces } from '../../lib/in-pieces.ts';

/** Results freed before others get their turn: a few milliseconds. */
const AT_ONCE = 100;

/**
 * For Pagefind, which tells its worker of each result that nobody holds any more. The browser finds them by the thousand,
 * and to speak of all at once would keep the page from answering for a quarter of a second.
 */
export class PatientRegistry extends FinalizationRegistry<string> {
  constructor(free: (id: string) => void) {
    super(inPieces(AT_ONCE, free));
  }
}
