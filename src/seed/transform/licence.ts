// Projects that publish old books as e-texts put their licence around each, between lines of stars:
//
//     *** START OF THE PROJECT GUTENBERG EBOOK … ***
//
// It stays word for word, set apart, and gives no headings. The title page below it repeats what the head states.
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { flowElement } from '../mdast/jsx.ts';
import { isEtextEnd, isEtextStart } from '../parse/head/gutenberg.ts';

/** In blocks: the licence above a text is shorter, and so is a title page. */
const DEEPEST_START = 120;
const LONGEST_TITLE_PAGE = 12;
/** "Produced by Ann Lee and the Online Distributed Proofreading Team", "E-text prepared by …" */
const CREDITS =
  /^(?:produced|prepared|transcribed|scanned|digitized|e-?(?:text|book) (?:produced|prepared))\b.{0,40}\b(?:by|from)\b/iu;
/** In words beside the author: "BY ADA POOL", "written by Ada Pool". */
const MOST_WORDS_BESIDE = 2;

/** The licence becomes `<div class="licence">`. */
export function seedLicence() {
  return (tree: Root, file: VFile): void => {
    const { children } = tree;
    const start = children
      .slice(0, DEEPEST_START)
      .findIndex((node) => isLine(node) && isEtextStart(nodeText(node)));
    if (start < 0) return;
    const end = children.findLastIndex(
      (node, at) => at > start && isLine(node) && isEtextEnd(nodeText(node)),
    );
    const text = children.slice(start + 1, end < 0 ? undefined : end);
    const credits = text.findIndex((node) => !(isLine(node) && CREDITS.test(nodeText(node))));
    const body = setTitlePageApart(text.slice(Math.max(0, credits)), file);
    tree.children = [
      setApart([...children.slice(0, start + 1), ...text.slice(0, Math.max(0, credits))]),
      ...body,
      ...(end < 0 ? [] : [setApart(children.slice(end))]),
    ];
  };
}

/** The title and the author again, above the first prose: neither is a heading. */
function setTitlePageApart(nodes: readonly RootContent[], file: VFile): RootContent[] {
  const { title = '', authors = [] } = file.data.stated ?? {};
  const lineAt = nodes.findIndex((node) => !isLine(node) || nodeText(node).length > 200);
  const page = lineAt < 0 ? 0 : Math.min(lineAt, LONGEST_TITLE_PAGE);
  return nodes.flatMap((node, at): RootContent[] => {
    if (at >= Math.max(page, 4) || !isLine(node)) return [node];
    const words = nodeText(node);
    if (title && opensWith(title, words)) return [setApart([node])];
    const isAuthor =
      authors.some((author) => namesOnly(words, author)) || isLoneWordAbove(nodes[at + 1], authors, words);
    return isAuthor ? [flowElement('div', [asParagraph(node)], { class: 'byline' })] : [node];
  });
}

/** "by", with the author in the next block. */
function isLoneWordAbove(next: RootContent | undefined, authors: readonly string[], words: string): boolean {
  return (
    !words.includes(' ') &&
    next !== undefined &&
    isLine(next) &&
    authors.some((author) => sameWords(nodeText(next), author))
  );
}

function namesOnly(words: string, author: string): boolean {
  const beside = words.split(/\s+/).length - author.split(/\s+/).length;
  return beside >= 0 && beside <= MOST_WORDS_BESIDE && normaliseWords(words).endsWith(normaliseWords(author));
}

/** "LOW TIDE" of "Low Tide; or, the Year of Mud". */
function opensWith(title: string, words: string): boolean {
  const own = normaliseWords(words);
  return own !== '' && `${normaliseWords(title)} `.startsWith(`${own} `);
}

function sameWords(a: string, b: string): boolean {
  return normaliseWords(a) === normaliseWords(b);
}

function normaliseWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function setApart(nodes: readonly RootContent[]): RootContent {
  const blocks = nodes.map((node) => (node.type === 'heading' ? asParagraph(node) : node));
  return flowElement('div', blocks as Parameters<typeof flowElement>[1], { class: 'licence' });
}

function asParagraph(node: Heading | Paragraph): Paragraph {
  return { type: 'paragraph', children: node.children, ...(node.position && { position: node.position }) };
}

function isLine(node: RootContent): node is Heading | Paragraph {
  return node.type === 'heading' || node.type === 'paragraph';
}
