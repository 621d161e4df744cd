// The marks themselves: `<mark>` elements around the matches, and the very text nodes of before when they are taken off.
//
// Why elements and not the CSS Custom Highlight API: that one paints, and nobody but the painter knows. Screen readers find
// a `<mark>` in Chromium, Firefox and WebKit, but no highlight; reader modes and copies keep it; forced colours and printing
// treat it as they treat any element, while engines still differ on `::highlight()`. A page that no other script changes
// loses nothing by it. Text nodes are replaced whole and once, so that each paragraph is laid out anew once.
import type { Cut } from './cut-pieces.ts';

export interface Marks {
  /** Elements of a match, made now if they were not yet there. */
  of: (match: number) => readonly HTMLElement[];
  /** Makes all, and pauses now and then. */
  makeAll: () => Generator<undefined, void>;
  /** Takes them off, and pauses now and then. */
  takeOff: () => Generator<undefined, void>;
}

interface OwnedCut extends Cut {
  match: number;
}

/**
 * @param nodes - the pieces of the text
 * @param cuts - of each match
 */
export function createMarks(nodes: readonly Text[], cuts: readonly (readonly Cut[])[]): Marks {
  const byPiece = new Map<number, OwnedCut[]>();
  for (const [match, parts] of cuts.entries()) {
    for (const cut of parts) {
      const own = byPiece.get(cut.piece);
      if (own) own.push({ ...cut, match });
      else byPiece.set(cut.piece, [{ ...cut, match }]);
    }
  }
  const elements: HTMLElement[][] = cuts.map(() => []);
  const replaced = new Map<Text, readonly ChildNode[]>();

  const make = (piece: number) => {
    const node = nodes[piece];
    if (!node || replaced.has(node)) return;
    const own = byPiece.get(piece) ?? [];
    const parts = split(node.data, own);
    for (const [index, mark] of parts.filter((part) => part instanceof HTMLElement).entries()) {
      elements[own[index]?.match ?? 0]?.push(mark);
    }
    const fragment = document.createDocumentFragment();
    fragment.append(...parts);
    replaced.set(node, [...fragment.childNodes]);
    node.replaceWith(fragment);
  };

  return {
    of(match) {
      for (const { piece } of cuts[match] ?? []) make(piece);
      return elements[match] ?? [];
    },
    *makeAll() {
      for (const piece of byPiece.keys()) {
        make(piece);
        yield;
      }
    },
    *takeOff() {
      for (const [node, parts] of replaced) {
        parts[0]?.before(node);
        for (const part of parts) part.remove();
        yield;
      }
    },
  };
}

function split(text: string, cuts: readonly OwnedCut[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    const mark = document.createElement('mark');
    mark.className = 'match';
    mark.textContent = text.slice(start, end);
    if (start > from) parts.push(text.slice(from, start));
    parts.push(mark);
    from = end;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
