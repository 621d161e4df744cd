// Stock Astro makes curly quotes of straight ones, dashes of hyphens and an ellipsis of dots. A page shows what its
// text says, so these are escaped: `\"`, `-\-`, `..\.`.
import type { Options, Unsafe } from 'mdast-util-to-markdown';
import type { Processor } from 'unified';

const inConstruct = 'phrasing';

/** Characters that smart punctuation would change, wherever in a line they stand. */
export const PUNCTUATION: readonly Unsafe[] = [
  { character: '"', inConstruct },
  { character: "'", inConstruct },
  { character: '-', before: '-', inConstruct },
  { character: '.', before: '\\.\\.', inConstruct },
];

/** Any of these, with what must stand before it. */
const ANY = /["']|--|\.\.\./g;

/** Escape what smart punctuation would change. */
export function seedEscapePunctuation(this: Processor): void {
  const data = this.data() as { toMarkdownExtensions?: Options[] };
  const extension: Options = { unsafe: [...PUNCTUATION] };
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), extension];
}

/**
 * The same for text that needs no other escape.
 *
 * @example escapePunctuation('"a" -- b...') // => '\\"a\\" -\\- b..\\.'
 */
export function escapePunctuation(text: string): string {
  return text.replace(ANY, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
