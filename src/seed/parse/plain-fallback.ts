import type { Root } from 'mdast';

/**
 * Parse a text, or show it as it is typed where the parser fails: lists nested a thousand times exhaust the stack. No
 * word is lost, and one seed does not stop a site.
 */
export function parseWithFallback(text: string, parse: () => Root): Root {
  try {
    return parse();
  } catch {
    return plainParagraphs(text);
  }
}

/** A text as paragraphs, without any markup. */
export function plainParagraphs(text: string): Root {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim());
  return { type: 'root', children: blocks.map(createBlockParagraph) };
}

function createBlockParagraph(block: string): Root['children'][number] {
  return { type: 'paragraph', children: [{ type: 'text', value: block.replace(/\s+/g, ' ').trim() }] };
}
