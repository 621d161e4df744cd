// The marks themselves: `<mark>` elements around the matches, and the original text nodes again when they are removed.
//
// Why elements and not the CSS Custom Highlight API: a highlight is only painted. Screen readers find a `<mark>` in
// Chromium, Firefox and WebKit, but no highlight; reader modes and copies keep it; forced colours and printing treat it like
// any element, while engines still differ on `::highlight()`. No other script changes the page, so elements cost nothing.
// Text nodes are replaced whole and once, so that each paragraph is laid out again only once.
import type { Steps } from '../lib/yield-to-main.ts';
import type { MatchPart } from './split-matches.ts';

export interface Marks {
  /** Elements of a match; added if they are not there yet. */
  elements: (match: number) => readonly HTMLElement[];
  /** Adds all, a node in each step. */
  addAll: () => Steps<void>;
  /** Removes all, a node in each step. */
  removeAll: () => Steps<void>;
}

/** A part and the number of its match. */
interface OwnedPart extends MatchPart {
  match: number;
}

/**
 * @param nodes - of the text
 * @param matches - the parts of each match
 */
export function createMarks(nodes: readonly Text[], matches: readonly (readonly MatchPart[])[]): Marks {
  const byNode = new Map<number, OwnedPart[]>();
  for (const [match, parts] of matches.entries()) {
    for (const part of parts) {
      const own = byNode.get(part.node) ?? [];
      own.push({ ...part, match });
      byNode.set(part.node, own);
    }
  }
  const elements: HTMLElement[][] = matches.map(() => []);
  const replaced = new Map<Text, readonly ChildNode[]>();

  const markNode = (index: number) => {
    const node = nodes[index];
    if (!node || replaced.has(node)) return;
    const own = byNode.get(index) ?? [];
    const pieces = markParts(node.data, own, elements);
    node.replaceWith(...pieces);
    replaced.set(node, pieces);
  };

  return {
    elements(match) {
      for (const { node } of matches[match] ?? []) markNode(node);
      return elements[match] ?? [];
    },
    *addAll() {
      for (const node of byNode.keys()) {
        markNode(node);
        yield;
      }
    },
    *removeAll() {
      for (const [node, pieces] of replaced) {
        pieces[0]?.before(node);
        for (const piece of pieces) piece.remove();
        yield;
      }
    },
  };
}

/** @param elements - of each match; those that are made join them */
function markParts(
  text: string,
  parts: readonly OwnedPart[],
  elements: readonly HTMLElement[][],
): ChildNode[] {
  const pieces: ChildNode[] = [];
  let from = 0;
  for (const { start, end, match } of parts) {
    const mark = document.createElement('mark');
    mark.className = 'match';
    mark.textContent = text.slice(start, end);
    elements[match]?.push(mark);
    pieces.push(new Text(text.slice(from, start)), mark);
    from = end;
  }
  return [...pieces, new Text(text.slice(from))];
}
