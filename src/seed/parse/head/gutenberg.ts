// Reads the head of a Project Gutenberg book, or of a like project. Its fields are between paragraphs of the licence, which
// stay in the text.
//
//     Title: Chinh phụ ngâm
//     Author: Đặng Trần Côn
//     Release date: June 1, 2008 [eBook #1342]
//
//     *** START OF THE PROJECT GUTENBERG EBOOK … ***

import type { Line } from '../text/lines.ts';
import { type Head, readFields } from './form.ts';
import { recogniseFields } from './keys.ts';

/** "*** START OF THE PROJECT GUTENBERG EBOOK EMMA ***", of any such project. */
const START = /^\*{2,4} ?(?:START|BEGIN(?:NING)?) OF (?:THE|THIS) .{0,80}\bE-?(?:BOOK|TEXT)\b/i;
const END = /^\*{2,4} ?END OF (?:THE|THIS) .{0,80}\bE-?(?:BOOK|TEXT)\b/i;
/** In lines from the top. */
const DEEPEST_START = 500;
/** Fields about the book; its credits and licence are text. */
const FIELD = /^(?:title|author|language|release date)\s*:/i;

const NUMBER = /(?<!\s)\s*\[e-?(?:book|text)[^\]]*\].*$/i;

export function isEtextStart(text: string): boolean {
  return START.test(text);
}

export function isEtextEnd(text: string): boolean {
  return END.test(text);
}

export function readGutenberg(lines: readonly Line[]): Head | undefined {
  const start = lines.slice(0, DEEPEST_START).findIndex(({ text }) => START.test(text));
  if (start < 0) return undefined;
  const fields = lines.slice(0, start).flatMap((line, at) => {
    return FIELD.test(line.text) ? readFields(lines.slice(at, start)).slice(0, 1) : [];
  });
  // "June, 2001 [EBook #2701]"
  const plain = fields.map((field) => ({ ...field, value: field.value.replace(NUMBER, '') }));
  const known = recogniseFields(plain, false);
  if (known.length === 0) return undefined;
  return {
    taken: known.flatMap(({ field }) => field.lines),
    stated: Object.assign({}, ...known.map(({ stated }) => stated).reverse()),
    isTitled: known.some(({ meaning }) => meaning === 'title'),
  };
}
