// Stock Astro and Starlight read MDX with GFM, Starlight with directives too. GFM turns an address into a link and takes
// a backslash for a part of it: `https://x.vn/a\<img src="y"/>` would be a picture. So its marks are escaped as well.
import type { ConstructName, Options } from 'mdast-util-to-markdown';
import type { Processor } from 'unified';

const inConstruct = 'phrasing';
/** Where no mark is read. */
const notInConstruct: ConstructName[] = [
  ...(['autolink', 'destinationLiteral', 'destinationRaw', 'reference'] as const),
  ...(['titleApostrophe', 'titleQuote'] as const),
];
/** There is no link in a link. */
const notInLink: ConstructName[] = [...notInConstruct, 'label'];

const extension: Options = {
  unsafe: [
    // "https://x.vn", "www.x.vn"
    { character: ':', before: '[Hh][Tt][Tt][Pp][Ss]?', after: '\\/', inConstruct, notInConstruct: notInLink },
    { character: '.', before: '[Ww]{3}', inConstruct, notInConstruct: notInLink },
    // "~~deleted~~"
    { character: '~', inConstruct, notInConstruct },
    // The line below the head of a table: "|-|", ":-", "-:", "-|"
    { atBreak: true, character: '|', after: '[\t :-]' },
    { atBreak: true, character: ':', after: '-' },
    { atBreak: true, character: '-', after: '[:|-]' },
    // Directives: ":name", ":30", "::name", ":::name"
    { character: ':', after: '[\\w\\u00aa-\\uffff]', inConstruct, notInConstruct },
    { atBreak: true, character: ':', after: ':' },
  ],
};

/** Escape what GFM or directives would read as a mark. */
export function seedEscapeGfm(this: Processor): void {
  const data = this.data() as { toMarkdownExtensions?: Options[] };
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), extension];
}
