import { inPieces } from '../../lib/in-pieces.ts';

/** Results freed in one task: a few milliseconds. */
const AT_ONCE = 100;

/**
 * For Pagefind, which tells its worker of each result that nobody holds any more, and constructs this itself. The browser
 * finds them by the thousand; telling of all at once would block the page for a quarter of a second.
 */
export class BatchedRegistry extends FinalizationRegistry<string> {
  constructor(free: (id: string) => void) {
    super(inPieces(AT_ONCE, free));
  }
}
