// A page needs a title that a newspaper could print: the text's own headline, else the name that a person gave to the
// file, else the main clause of the first sentence.

import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { stripDateline } from '../dates/dateline.ts';
import { normalise } from '../decode/normalise.ts';
import type { Extractor, Inferred } from './extractor.ts';
import { readFileTitle } from './file-name/file-title.ts';
import { NAME_SCAN } from './file-name/respell.ts';
import { lineBelowFields } from './headline/below-fields.ts';
import { documentKind } from './headline/document-kind.ts';
import { isSharedLine } from './headline/headline-like.ts';
import { lineBelowShared } from './headline/line-below.ts';
import { type RecordText, readRecordText } from './headline/record-text.ts';
import { firstSentence, hasPredicate, splitClauses, withoutFrame, withoutTail } from './sentence/clauses.ts';
import { firstProseLine } from './sentence/prose.ts';
import { textStart } from './sentence/running-text.ts';
import { truncate } from './sentence/truncate.ts';

const LONGEST_TITLE = 90;
const LONGEST_NAME = 160;
const MARKUP = /\.(?:md|markdown|mdx|html?)$/i;
/** " (CAND)": the short form that a first sentence introduces. */
const GLOSS = /(?<!\s)\s*\([\p{Lu}\d&.-]{2,12}\)/gu;

export const title: Extractor<'title'> = (tree, file, _metadata, options) => {
  const { headline, stated, letterhead } = file.data;
  if (headline) return { value: headline, rule: letterhead?.isKind ? 'document-kind' : 'headline' };
  if (letterhead?.subject) return { value: letterhead.subject, rule: 'document-kind' };
  if (stated?.title) return { value: stated.title, rule: 'stated' };
  const record = readRecord(file);
  const isShared = (line: string) => isSharedLine(line, options);
  const line = record ? undefined : findTitleLine(tree, isShared);
  if (line) return line;
  const named = readFileTitle(file.stem ?? '', textStart(tree, NAME_SCAN), record !== undefined);
  if (named) return { value: truncate(named, LONGEST_NAME), rule: 'file-name' };
  const prose = record?.words || firstProseLine(tree, options);
  const clause = isShared(prose) ? '' : composeTitle(stripDateline(prose));
  if (clause) return { value: clause, rule: 'first-clause' };
  const name = normalise(file.stem ?? '')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return { value: name || 'seed', rule: 'file-name' };
};

/** Other formats have marks for what is no prose. */
function readRecord(file: VFile): RecordText | undefined {
  return MARKUP.test(file.path) ? undefined : readRecordText(String(file));
}

/** A line that is a title, though it does not open the text. */
function findTitleLine(tree: Root, isShared: (line: string) => boolean): Inferred<string> | undefined {
  const kind = documentKind(tree);
  if (kind) return { value: kind, rule: 'document-kind' };
  const below = lineBelowShared(tree, isShared);
  if (below) return { value: below, rule: 'line-below-shared' };
  const headline = lineBelowFields(tree);
  return headline ? { value: headline, rule: 'headline' } : undefined;
}

/**
 * @example composeTitle('Ngày 26/6, tại Huế, Bộ Y tế đã họp.') // => 'Bộ Y tế đã họp'
 */
export function composeTitle(prose: string): string {
  const sentence = firstSentence(prose).replace(GLOSS, '');
  const clauses = withoutFrame(splitClauses(sentence));
  const whole = clauses.join(', ');
  const start = whole.length <= LONGEST_TITLE ? 0 : Math.max(0, clauses.findIndex(hasPredicate));
  const [first = '', ...others] = clauses.slice(start);
  let result = first;
  for (const clause of others) {
    const longer = `${result}, ${clause}`;
    // A name without a verb says nothing yet: after "Xưởng Mây, nhà thầu của chợ Đông" comes what it did.
    if (longer.length > LONGEST_TITLE && (hasPredicate(result) || !hasPredicate(longer))) break;
    result = longer;
    if (longer.length > LONGEST_TITLE) break;
  }
  result = truncate(withoutTail(result, LONGEST_TITLE), LONGEST_TITLE);
  return /[\p{L}\p{N}]/u.test(result) ? capitalise(result) : '';
}

function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
