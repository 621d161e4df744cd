// Reads the head of a Project Gutenberg book. Its fields are between paragraphs of the licence, which stay in the text.
//
//     Title: Chinh phụ ngâm
//     Author: Đặng Trần Côn
//     Release date: June 1, 2008 [eBook #1342]
//
//     *** START OF THE PROJECT GUTENBERG EBOOK … ***

import type { Line } from '../text/lines.ts';
import { type Head, readFields } from './form.ts';
import { recogniseFields } from './keys.ts';

const START = /^\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG E(?:BOOK|TEXT)\b/i;
/** In lines from the top. */
const DEEPEST_START = 200;
/** Fields about the book; its credits and licence are text. */
const FIELD = /^(?:title|author|language|release date)\s*:/i;

export function readGutenberg(lines: readonly Line[]): Head | undefined {
  const start = lines.slice(0, DEEPEST_START).findIndex(({ text }) => START.test(text));
  if (start < 0) return undefined;
  const fields = lines.slice(0, start).flatMap((line, at) => {
    return FIELD.test(line.text) ? readFields(lines.slice(at, start)).slice(0, 1) : [];
  });
  const known = recogniseFields(fields, false);
  if (known.length === 0) return undefined;
  return {
    taken: known.flatMap(({ field }) => field.lines),
    stated: Object.assign({}, ...known.map(({ stated }) => stated).reverse()),
    isTitled: known.some(({ meaning }) => meaning === 'title'),
  };
}
