import type { Root } from 'mdast';

/**
 * Read a text, or, where its reader gives up (a list in a list a thousand times over exhausts the stack), show it as it
 * is typed: no word is lost, and one seed does not stop a site.
 */
export function asTyped(text: string, read: () => Root): Root {
  try {
    return read();
  } catch {
    return typed(text);
  }
}

/** Paragraphs and nothing else. */
export function typed(text: string): Root {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim());
  return { type: 'root', children: blocks.map(paragraph) };
}

function paragraph(block: string): Root['children'][number] {
  return { type: 'paragraph', children: [{ type: 'text', value: block.replace(/\s+/g, ' ').trim() }] };
}
