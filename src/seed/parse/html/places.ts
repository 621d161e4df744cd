// Places that links lead to, among the leaves of a line.
import { createAnchor, readAnchorId } from '../../mdast/anchors.ts';
import type { Leaf, Mark } from './phrases.ts';

/** A link holds no place, which would be a link in a link. */
export function createPlace(id: string, marks: readonly Mark[]): Leaf {
  return { node: createAnchor(id), marks: marks.filter(({ type }) => type !== 'link') };
}

/** @returns the ids of the places before the first word, and the leaves without them */
export function splitPlaces(run: readonly Leaf[]): { before: string[]; line: Leaf[] } {
  const start = run.findIndex(({ node }) => 'value' in node && node.value.trim() !== '');
  const before: string[] = [];
  const line = run.filter(({ node }, at) => {
    const isBefore = node.type === 'mdxJsxTextElement' && (start < 0 || at < start);
    if (isBefore) before.push(readAnchorId(node));
    return !isBefore;
  });
  return { before, line };
}
