import { eld } from 'eld/small';
import type { Root } from 'mdast';
import { profileLetters } from '../languages/letters.ts';
import type { Extractor } from './extractor.ts';
import { spacedText, textStart } from './sentence/running-text.ts';

/** In characters; longer samples cost time and make no difference. */
const SAMPLE_LENGTH = 2000;
/** A single letter may be a typing error. */
const FEWEST_LETTERS = 2;

export const lang: Extractor<'lang'> = (tree, file, _metadata, options) => {
  const headline = file.data.headline ?? '';
  const { own, count } = profileLetters(headline + sampleText(tree));
  if (own && own.share > (own.language.alphabet?.ownShare ?? 0) && own.share * count >= FEWEST_LETTERS)
    return { value: own.language.tag, rule: 'letters' };
  const found = eld.detect(`${headline} ${textStart(tree, SAMPLE_LENGTH)}`);
  return found.language && found.isReliable()
    ? { value: found.language, rule: 'statistics' }
    : { value: options.lang, rule: 'site-default' };
};

/** As `textStart`, but with any white space. */
function sampleText({ children }: Root): string {
  let text = '';
  for (const node of children) {
    if (text.length >= SAMPLE_LENGTH) break;
    text += spacedText(node);
  }
  return text.slice(0, SAMPLE_LENGTH);
}
