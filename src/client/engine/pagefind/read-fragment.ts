// A document as Pagefind hands it over with a result, in the words of the engine.
import { restoreLetters } from '../../../shared/letters/index-letters.ts';
import { normaliseWord, type Word } from '../../../shared/letters/word.ts';
import { runAtOnce, type Steps } from '../../lib/yield-to-main.ts';
import type { OpenedDocument } from '../retrieve/opened-document.ts';
import { mapValues } from './filter-values.ts';

export interface Fragment {
  url: string;
  /** The text with `<` and `>` as entities; U+200B parts its words in languages that write no spaces. */
  raw_content?: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters?: Readonly<Record<string, readonly string[]>>;
  /** Elements with an id; `location` counts the words before it, split at blanks. */
  anchors?: readonly { element: string; id: string; text: string; location: number }[];
}

const SEGMENTS = '\u200b';
const HEADING = /^h[2-6]$/;
/** Punctuation before the first letter and behind the last. */
const OUTER_PUNCTUATION = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Pieces of a text read in one step. */
const STEP_PIECES = 1000;

export function readFragment(fragment: Fragment): OpenedDocument {
  return runAtOnce(fragmentSteps(fragment));
}

export function* fragmentSteps(fragment: Fragment): Steps<OpenedDocument> {
  const { url, filters = {} } = fragment;
  const pieces = splitPieces(fragment);
  const words: Word[] = [];
  const pieceOf: number[] = [];
  for (const [index, written] of pieces.entries()) {
    if (index % STEP_PIECES === STEP_PIECES - 1) yield;
    const piece = restoreLetters(written);
    pieces[index] = piece;
    for (const word of piece.match(WORD) ?? []) {
      words.push(normaliseWord(word));
      pieceOf.push(index);
    }
  }
  const gap = isSegmented(fragment) ? '' : ' ';
  return {
    url,
    meta: mapValues(fragment.meta, restoreText),
    filters: mapValues(filters, (values) => values.map(restoreLetters)),
    headings: readHeadings(fragment),
    words,
    titleLength: fragment.meta['title']?.match(WORD)?.length ?? 0,
    pieces,
    gap,
    pieceOf,
    written: (first, last) =>
      pieces
        .slice(pieceOf[first], (pieceOf[last] ?? 0) + 1)
        .join(gap)
        .replace(OUTER_PUNCTUATION, ''),
  };
}

/** Text as it was written, for one that the index parted. */
function restoreText(text: string): string {
  return restoreLetters(text).replaceAll(SEGMENTS, '');
}

function splitPieces(fragment: Fragment): string[] {
  const { raw_content: raw = '', content } = fragment;
  return isSegmented(fragment)
    ? raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').split(SEGMENTS)
    : content.trim().split(/\s+/);
}

/** None where a language writes no spaces: there Pagefind counts other words than its segments. */
function readHeadings(fragment: Fragment): OpenedDocument['headings'] {
  if (isSegmented(fragment)) return [];
  return (fragment.anchors ?? [])
    .filter(({ element, id }) => HEADING.test(element) && id !== '')
    .map(({ id, text, location }) => ({ id, text: restoreText(text).trim(), piece: location }));
}

function isSegmented({ raw_content: raw = '' }: Fragment): boolean {
  return raw.includes(SEGMENTS);
}
