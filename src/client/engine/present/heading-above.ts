import { restoreStroke } from '../../../shared/diacritics.ts';
import type { Heading } from '../../lib/backend.ts';
import type { Opened } from '../retrieve/documents.ts';
import { focusOf } from './passage.ts';

const HEADING = /^h[2-6]$/;

/**
 * The heading under which the passage that is shown stands.
 *
 * @param places - of the matches among the document's words
 */
export function headingAbove(
  { fragment, gap, pieceOf }: Pick<Opened, 'fragment' | 'gap' | 'pieceOf'>,
  places: readonly number[],
): Heading | undefined {
  // Where a language writes no spaces, Pagefind counts other words than ours.
  if (places.length === 0 || gap === '') return undefined;
  const match = focusOf(places.map((place) => pieceOf[place] ?? 0));
  const above = (fragment.anchors ?? []).filter(
    ({ element, id, location }) => HEADING.test(element) && id !== '' && location <= match,
  );
  const nearest = above.reduce<(typeof above)[number] | undefined>(
    (best, anchor) => (best && best.location > anchor.location ? best : anchor),
    undefined,
  );
  return nearest && { id: nearest.id, text: restoreStroke(nearest.text).trim() };
}
