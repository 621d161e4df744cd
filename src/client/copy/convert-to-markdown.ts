// Converts a page's text to Markdown in the browser: the Markdown file beside the page cannot be read from disk.
import type { ElementContent } from 'hast';
import { hastToMarkdown } from '../../render/to-markdown.ts';

export function convertToMarkdown(main: Element | null): string {
  return main ? hastToMarkdown({ children: convertChildren(main) }) : '';
}

function convertChildren(parent: Node): ElementContent[] {
  return Array.from(parent.childNodes).flatMap((node): ElementContent[] => {
    if (node instanceof Text) return [{ type: 'text', value: node.data }];
    if (!(node instanceof Element) || node.ariaHidden === 'true') return [];
    // Marks of a search are no part of the text.
    if (node.localName === 'mark') return convertChildren(node);
    const properties = Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value]));
    const className = Array.from(node.classList);
    return [
      {
        type: 'element',
        tagName: node.localName,
        properties: { ...properties, className },
        children: convertChildren(node),
      },
    ];
  });
}
