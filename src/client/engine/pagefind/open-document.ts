import { createLruCache } from '../../lib/lru-cache.ts';
import { runInSteps } from '../../lib/yield-to-main.ts';
import type { OpenedDocument } from '../retrieve/opened-document.ts';
import type { FoundDocument } from '../retrieve/term-index.ts';
import { type Fragment, fragmentSteps } from './read-fragment.ts';

/** Documents that stay open. */
const MOST_OPEN = 200;

/** Fetches documents and keeps those that were used last. */
export function createDocumentOpener(): (found: FoundDocument) => Promise<OpenedDocument> {
  const opened = createLruCache<OpenedDocument>({ max: MOST_OPEN });
  return (found) => {
    const known = opened.get(found.id);
    if (known) return known;
    const opening = found.data().then((fragment) => runInSteps(fragmentSteps(fragment as Fragment)));
    opened.set(found.id, opening);
    return opening;
  };
}
