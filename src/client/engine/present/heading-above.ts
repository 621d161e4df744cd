import type { Heading } from '../../lib/backend.ts';
import type { OpenedDocument } from '../retrieve/opened-document.ts';
import { findFocus } from './excerpt.ts';

/**
 * The heading above the excerpt.
 *
 * @param positions - of the matches among the document's words
 */
export function headingAbove(
  { headings, pieceOf }: Pick<OpenedDocument, 'headings' | 'pieceOf'>,
  positions: readonly number[],
): Heading | undefined {
  if (positions.length === 0) return undefined;
  const match = findFocus(positions.map((position) => pieceOf[position] ?? 0));
  const above = headings.filter(({ piece }) => piece <= match);
  const nearest = above.reduce<(typeof above)[number] | undefined>(
    (best, heading) => (best && best.piece > heading.piece ? best : heading),
    undefined,
  );
  return nearest && { id: nearest.id, text: nearest.text };
}
