import type { PhrasingContent } from 'mdast';
import { runningText } from '../metadata/sentence/running-text.ts';

/** A line of a block, and the nodes it is made of. */
export interface NodeLine {
  text: string;
  nodes: PhrasingContent[];
}

/** @returns the lines that hard breaks part; those inside of emphasis stay where they are */
export function splitNodeLines(children: readonly PhrasingContent[]): NodeLine[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines
    .map((nodes) => ({ nodes, text: runningText({ type: 'paragraph', children: nodes }) }))
    .filter(({ text }) => text !== '');
}

/** @returns the lines with breaks between them */
export function joinNodeLines(lines: readonly NodeLine[]): PhrasingContent[] {
  return lines.flatMap(({ nodes }, at) => (at === 0 ? nodes : [{ type: 'break' as const }, ...nodes]));
}
