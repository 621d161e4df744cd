// Places that links lead to. A block carries their ids as data, so that no step of the pipeline sees them; the last of them
// writes each as an empty `<a id>`, which is valid in any Astro site.
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { textElement } from './jsx.ts';

declare module 'mdast' {
  interface Data {
    /** Ids of the places at its start; those of a root are all of its tree. */
    ids?: readonly string[];
  }
}

export function createAnchor(id: string): MdxJsxTextElement {
  return textElement('a', [], { id });
}

/** @returns the id of an element; empty if it has none */
export function readAnchorId({ attributes }: Pick<MdxJsxTextElement, 'attributes'>): string {
  const id = attributes.find((attribute) => 'name' in attribute && attribute.name === 'id');
  return typeof id?.value === 'string' ? id.value : '';
}

/** @returns data for a block that stands for these nodes; nothing if no link leads there */
export function joinAnchors(nodes: readonly Nodes[]): { data?: { ids: readonly string[] } } {
  const ids = nodes.flatMap((node) => node.data?.ids ?? []);
  return ids.length > 0 ? { data: { ids } } : {};
}

/** @returns the content of a paragraph that is written without it, its places first */
export function inlineAnchors({ children, data }: Paragraph): PhrasingContent[] {
  return [...(data?.ids ?? []).map(createAnchor), ...children];
}
