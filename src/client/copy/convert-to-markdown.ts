// A page's text as Markdown, from what the browser shows: the file beside the page cannot be read from disk.
import type { ElementContent } from 'hast';
import { hastToMarkdown } from '../../render/to-markdown.ts';

export function markdownOf(main: Element | null): string {
  return main ? hastToMarkdown({ children: childrenOf(main) }) : '';
}

function childrenOf(parent: Node): ElementContent[] {
  return Array.from(parent.childNodes).flatMap((node): ElementContent[] => {
    if (node instanceof Text) return [{ type: 'text', value: node.data }];
    if (!(node instanceof Element) || node.ariaHidden === 'true') return [];
    // Marks of what was searched for are no part of the text.
    if (node.localName === 'mark') return childrenOf(node);
    const properties = Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value]));
    const className = Array.from(node.classList);
    return [
      {
        type: 'element',
        tagName: node.localName,
        properties: { ...properties, className },
        children: childrenOf(node),
      },
    ];
  });
}
