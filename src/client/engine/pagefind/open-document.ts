import { createBreath, inTurns } from '../../lib/yield-to-main.ts';
import { createKept } from '../../lib/lru-cache.ts';
import type { OpenedDocument } from '../retrieve/opened-document.ts';
import type { FoundDocument } from '../retrieve/term-index.ts';
import { type Fragment, fragmentSteps } from './read-fragment.ts';

/** Documents that stay open. */
const MOST_OPEN = 200;
/** Time of reading a document without a pause, in ms. */
const AT_ONCE = 10;

/** Fetches documents and keeps those that were used last. */
export function createDocumentOpener(): (found: FoundDocument) => Promise<OpenedDocument> {
  const opened = createKept<OpenedDocument>(MOST_OPEN, Number.POSITIVE_INFINITY, () => 1);
  return (found) => {
    const known = opened.get(found.id);
    if (known) return known;
    const opening = found.data().then((fragment) => inTurns(fragmentSteps(fragment as Fragment), createBreath(AT_ONCE)));
    opened.keep(found.id, opening);
    return opening;
  };
}
