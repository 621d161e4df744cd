// Reads lines that begin with a term, a sign and what the term means: "CAND: Công an nhân dân", "Bờ thửa – dải đất …".
import type { Line } from './lines.ts';

/** "CAND: …", "Bờ thửa – …", "GDP = …"; not "https://…", "12:30", "Huế-Đà Nẵng", "1. …". */
const TERM_LINE = /^(\p{L}[^:–—=\n]{0,47}?)\s?(:| [–—=-])\s+(?=\S)/u;
/** A quick test within the length of a term. */
const SIGN = /[:–—=-]/;
const LONGEST_TERM = 50;
/** "TP.HCM" is one word, "A. B" may be two sentences. */
const NOT_IN_TERM = /[?!;,"“”«»]|\.\s|:\/\//u;
const MOST_TERM_WORDS = 6;

export interface TermLine {
  name: string;
  /** Between the term and its meaning. */
  sign: string;
  /** In characters, up to and with the sign. */
  length: number;
}

/** @example readTermLine('Bờ thửa – dải đất') // => {name: 'Bờ thửa', sign: '–', length: 9} */
export function readTermLine(text: string): TermLine | undefined {
  if (!SIGN.test(text.slice(0, LONGEST_TERM))) return undefined;
  const [all = '', name = '', sign = ''] = TERM_LINE.exec(text) ?? [];
  return isTerm(name) ? { name, sign: sign.trim(), length: all.trimEnd().length } : undefined;
}

/** Whether a text is a few words and no sentence. */
export function isTerm(text: string): boolean {
  return text !== '' && !NOT_IN_TERM.test(text) && text.split(' ').length <= MOST_TERM_WORDS;
}

/** Whether all lines that are not indented begin with a term and the same sign: then they are no paragraph. */
export function areTermLines([first, ...others]: readonly Pick<Line, 'text' | 'column'>[]): boolean {
  const sign = readTermLine(first?.text ?? '')?.sign;
  const outer = others.filter(({ column }) => column <= (first?.column ?? 1));
  return (
    sign !== undefined && outer.length > 0 && outer.every(({ text }) => readTermLine(text)?.sign === sign)
  );
}
