// Short forms of the collection, in a script of their own beside the index: it can be had over http and from disk alike.
import type { Abbreviation } from '../../index-parts/lexicon/abbreviations.ts';
import { createNames, type Names } from '../engine/query/names.ts';

declare global {
  /** Called by that script. */
  var seedpressNames: ((abbreviations: Abbreviation[]) => void) | undefined;
}

/**
 * What short forms stand for.
 *
 * @param folder - address of the site's `pagefind/`
 * @returns `undefined` if that cannot be had: it is done without
 */
export function readNames(folder: URL): Promise<Names | undefined> {
  return new Promise((resolve) => {
    globalThis.seedpressNames = (abbreviations) => resolve(createNames(abbreviations));
    const script = document.createElement('script');
    script.src = new URL('names.js', folder).href;
    const giveUp = () => resolve(undefined);
    script.onload = giveUp;
    script.onerror = giveUp;
    document.head.append(script);
  });
}
