// A page needs a title that a newspaper could print: the text's own headline, else the clause of its first sentence
// that has the verb, else the file's name.

import { withoutDateline } from '../dates/dateline.ts';
import { normalise } from '../decode/normalise.ts';
import { clausesOf, firstSentence, hasPredicate, withoutFrame } from './clauses.ts';
import { cut } from './cut.ts';
import { documentKind } from './document-kind.ts';
import type { Extractor } from './extractor.ts';
import { isSharedLine } from './headline-like.ts';
import { lineBelow } from './line-below.ts';
import { firstProse } from './prose.ts';

const LONGEST = 90;
/** " (CAND)": the short form that a first sentence introduces. */
const GLOSS = /\s*\([\p{Lu}\d&.-]{2,12}\)/gu;

export const title: Extractor<'title'> = (tree, file, _matter, options) => {
  const { headline, stated } = file.data;
  if (headline) return { value: headline, rule: 'headline' };
  if (stated?.title) return { value: stated.title, rule: 'stated' };
  const kind = documentKind(tree);
  if (kind) return { value: kind, rule: 'document-kind' };
  const isShared = (line: string) => isSharedLine(line, options);
  const below = lineBelow(tree, isShared);
  if (below) return { value: below, rule: 'line-below-shared' };
  const prose = firstProse(tree, options);
  const clause = isShared(prose) ? '' : titleFrom(withoutDateline(prose));
  if (clause) return { value: clause, rule: 'first-clause' };
  const name = normalise(file.stem ?? '')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return { value: name || 'seed', rule: 'file-name' };
};

/**
 * @example titleFrom('Ngày 26/6, tại Huế, Bộ Y tế đã họp.') // => 'Bộ Y tế đã họp'
 */
export function titleFrom(prose: string): string {
  const sentence = firstSentence(prose).replace(GLOSS, '');
  const clauses = withoutFrame(clausesOf(sentence));
  const whole = clauses.join(', ');
  const start = whole.length <= LONGEST ? 0 : Math.max(0, clauses.findIndex(hasPredicate));
  const [first = '', ...others] = clauses.slice(start);
  let result = first;
  for (const clause of others) {
    const longer = `${result}, ${clause}`;
    // What is only named says nothing yet: "Xưởng Mây, nhà thầu của chợ Đông", and what it did comes next.
    if (longer.length > LONGEST && (hasPredicate(result) || !hasPredicate(longer))) break;
    result = longer;
    if (longer.length > LONGEST) break;
  }
  result = cut(result, LONGEST);
  return /[\p{L}\p{N}]/u.test(result) ? capitalise(result) : '';
}

function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
