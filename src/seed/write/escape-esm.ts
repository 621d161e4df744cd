// remark-mdx escapes the marks of MDX in text, but not `export` and `import` at the start of a line, which are read as
// JavaScript: "export of rice rose 5%" stops a build, "export const x = 1" vanishes.
import type { Options } from 'mdast-util-to-markdown';
import type { Processor } from 'unified';

const extension: Options = {
  unsafe: [
    { atBreak: true, character: 'e', after: 'xport' },
    { atBreak: true, character: 'i', after: 'mport' },
  ],
};

/** Write the first letter of `export` and `import` at a line's start as a character reference. */
export function seedEscapeEsm(this: Processor): void {
  const data = this.data() as { toMarkdownExtensions?: Options[] };
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), extension];
}
