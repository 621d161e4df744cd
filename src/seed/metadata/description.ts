import { alternatives } from '../languages/alternatives.ts';
import type { Extractor } from './extractor.ts';
import { firstSentence } from './sentence/clauses.ts';
import { firstProse, secondProse } from './sentence/prose.ts';
import { truncate } from './sentence/truncate.ts';

const LONGEST_DESCRIPTION = 200;
/** In characters: less than that describes nothing. */
const SHORTEST_DESCRIPTION = 30;
/** Share of a sentence that the title takes; less of it is a subject, as in "Huế là một thành phố …". */
const REPEATED_SHARE = 0.5;

const CREDIT = new RegExp(String.raw`^${alternatives(({ captions }) => captions?.credits)}\s*:`, 'iu');

/** The start of the first paragraph of prose, without a first sentence that the title says already. */
export const description: Extractor<'description'> = (tree, _file, { title = '' }, options) => {
  const prose = firstProse(tree, options);
  const sentence = firstSentence(prose);
  const after = withoutCredit(prose.slice(sentence.length).trim());
  const rest = isRepeated(title, sentence) ? [after, secondProse(tree, options)] : [];
  const other = rest.find((text) => text.length >= SHORTEST_DESCRIPTION);
  return prose
    ? { value: truncate(other ?? prose, LONGEST_DESCRIPTION), rule: 'first-paragraph' }
    : undefined;
};

/** "Ảnh: RIA Novosti.", of a picture that stood in the paragraph. */
function withoutCredit(text: string): string {
  return CREDIT.test(text) ? text.slice(firstSentence(text).length).trim() : text;
}

function isRepeated(title: string, sentence: string): boolean {
  const words = title.toLowerCase().replace(/…$/, '');
  if (words === '' || !sentence.toLowerCase().startsWith(words)) return false;
  return title.endsWith('…') || words.length >= sentence.length * REPEATED_SHARE;
}
