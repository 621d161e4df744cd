import { eld } from 'eld/small';
import type { Root } from 'mdast';
import { profileLetters } from '../languages/letters.ts';
import type { Extractor } from './extractor.ts';
import { startOf, textIn } from './running-text.ts';

/** Enough to be sure of a language; longer samples cost time and tell no more. */
const SAMPLE = 2000;
/** One letter alone may be a slip. */
const FEWEST = 2;

export const lang: Extractor<'lang'> = (tree, file, _matter, options) => {
  const headline = file.data.headline ?? '';
  const { own, count } = profileLetters(headline + lettersAt(tree));
  if (own && own.share > (own.language.alphabet?.ownShare ?? 0) && own.share * count >= FEWEST)
    return { value: own.language.tag, rule: 'letters' };
  const found = eld.detect(`${headline} ${startOf(tree, SAMPLE)}`);
  return found.language && found.isReliable()
    ? { value: found.language, rule: 'statistics' }
    : { value: options.lang, rule: 'site-default' };
};

/** As `startOf`, but its white space is anything. */
function lettersAt({ children }: Root): string {
  let text = '';
  for (const node of children) {
    if (text.length >= SAMPLE) break;
    text += textIn(node);
  }
  return text.slice(0, SAMPLE);
}
