// Documents whose text was fetched to be ranked or shown.
import { restoreStroke } from '../../../shared/diacritics.ts';
import { type Word, wordOf } from '../../../shared/word.ts';
import { createLruCache } from '../../lib/lru-cache.ts';
import { runAtOnce, runInSteps, type Steps } from '../../lib/yield-to-main.ts';
import type { Found } from '../pagefind/term-index.ts';
import type { Document } from '../rank/grade.ts';
import { type Fragment, gapOf, wordsOf } from './fragment.ts';

export interface Opened extends Document {
  fragment: Fragment;
  /** The text at its blanks, as it is shown, and what stands between. */
  pieces: readonly string[];
  gap: string;
  /** For each of `words`, which of `pieces` it is in. */
  pieceOf: readonly number[];
}

/** Marks before the first letter and behind the last. */
const OUTER_MARKS = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
const RUN = /[\p{L}\p{M}\p{N}]+/gu;

const KEPT = 200;

/** Pieces of a text looked at in one step. */
const STEP = 1000;

/** Opens documents, and keeps those that were opened last. */
export function createShelf(): (found: Found) => Promise<Opened> {
  const kept = createLruCache<Opened>({ max: KEPT });
  return (found) => {
    const known = kept.get(found.id);
    if (known) return known;
    const opening = found.data().then(openInTurns);
    kept.set(found.id, opening);
    return opening;
  };
}

function openInTurns(fragment: unknown): Promise<Opened> {
  return runInSteps(openingSteps(fragment as Fragment));
}

export function openDocument(fragment: Fragment): Opened {
  return runAtOnce(openingSteps(fragment));
}

function* openingSteps(fragment: Fragment): Steps<Opened> {
  const pieces = wordsOf(fragment);
  const words: Word[] = [];
  const pieceOf: number[] = [];
  for (const [index, written] of pieces.entries()) {
    if (index % STEP === STEP - 1) yield;
    const piece = restoreStroke(written);
    pieces[index] = piece;
    for (const run of piece.match(RUN) ?? []) {
      words.push(wordOf(run));
      pieceOf.push(index);
    }
  }
  const title = restoreStroke(fragment.meta['title'] ?? '').match(RUN)?.length ?? 0;
  const gap = gapOf(fragment);
  const written = (first: number, last: number) =>
    pieces
      .slice(pieceOf[first], (pieceOf[last] ?? 0) + 1)
      .join(gap)
      .replace(OUTER_MARKS, '');
  return { fragment, pieces, gap, words, pieceOf, written, titleLength: title };
}
