// Matches are found in the whole text of a page and marked in its text nodes: emphasis and links divide words and phrases.
import type { Match } from './find-matches.ts';

/** The text of one node and where it begins in the whole text. */
export interface NodeText {
  text: string;
  start: number;
}

/** The part of a match inside one node. */
export interface MatchPart {
  /** Index of the node. */
  node: number;
  /** Inside the node's text. */
  start: number;
  end: number;
}

/**
 * @param matches - in the order of the text
 * @returns the parts of each match
 * @example of "<em>Đà</em> Nẵng": splitMatches([{start: 0, end: 7}], [{text: 'Đà', start: 0}, {text: ' Nẵng', start: 2}])
 * // => [[{node: 0, start: 0, end: 2}, {node: 1, start: 0, end: 5}]]
 */
export function splitMatches(matches: readonly Match[], nodes: readonly NodeText[]): MatchPart[][] {
  let first = 0;
  return matches.map(({ start, end }) => {
    while (first < nodes.length && nodeEnd(nodes[first]) <= start) first += 1;
    const parts: MatchPart[] = [];
    for (let node = first; node < nodes.length; node++) {
      const from = nodes[node]?.start ?? 0;
      if (from >= end) break;
      parts.push({ node, start: Math.max(0, start - from), end: Math.min(end, nodeEnd(nodes[node])) - from });
    }
    return parts;
  });
}

function nodeEnd(node: NodeText | undefined): number {
  return node ? node.start + node.text.length : 0;
}
