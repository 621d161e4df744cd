import type { SourceWords } from '../data.ts';

/**
 * The words of a text from some place on, as they are typed.
 *
 * @param text - of the whole seed
 * @param start - offset of the document in it, below its front-matter
 */
export function readSourceWords(text: string, start: number, isMarkdown = false): SourceWords {
  const locate = (offset: number) => {
    const before = text.slice(0, start + offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  return { text: text.slice(start), isMarkdown, locate };
}
