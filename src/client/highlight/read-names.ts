// The abbreviations of the collection, in a script of their own beside the index, which loads over http and from disk alike.
import type { Abbreviation } from '../../index-parts/lexicon/abbreviations.ts';
import { createOtherNames, type OtherNames } from '../engine/query/other-names.ts';
import { loadScript } from '../lib/load-script.ts';

declare global {
  /** Called by that script. */
  var seedpressNames: ((abbreviations: Abbreviation[]) => void) | undefined;
}

/**
 * The long forms of abbreviations.
 *
 * @param folder - address of the site's `pagefind/`
 * @returns `undefined` if the script does not load: matches are found without it
 */
export async function readNames(folder: URL): Promise<OtherNames | undefined> {
  let names: OtherNames | undefined;
  globalThis.seedpressNames = (abbreviations) => {
    names = createOtherNames(abbreviations);
  };
  await loadScript(new URL('names.js', folder).href);
  return names;
}
