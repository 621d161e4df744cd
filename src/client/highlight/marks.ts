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
      const own = byNode.get(part.node);
      if (own) own.push({ ...part, match });
      else byNode.set(part.node, [{ ...part, match }]);
    }
  }
  const elements: HTMLElement[][] = matches.map(() => []);
  const replaced = new Map<Text, readonly ChildNode[]>();

  const markNode = (index: number) => {
    const node = nodes[index];
    if (!node || replaced.has(node)) return;
    const own = byNode.get(index) ?? [];
    const pieces = markParts(node.data, own);
    for (const [index, mark] of pieces.filter((piece) => piece instanceof HTMLElement).entries()) {
      elements[own[index]?.match ?? 0]?.push(mark);
    }
    const fragment = document.createDocumentFragment();
    fragment.append(...pieces);
    replaced.set(node, [...fragment.childNodes]);
    node.replaceWith(fragment);
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

function markParts(text: string, parts: readonly OwnedPart[]): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let from = 0;
  for (const { start, end } of parts) {
    const mark = document.createElement('mark');
    mark.className = 'match';
    mark.textContent = text.slice(start, end);
    if (start > from) pieces.push(text.slice(from, start));
    pieces.push(mark);
    from = end;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
