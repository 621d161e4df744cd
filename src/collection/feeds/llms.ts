// llms.txt: what a collection is and where its newest documents are, for programs that read Markdown. Its size does not
// grow with the collection.
import type { BlockContent, ListItem, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Doc } from '../doc.ts';
import type { Group } from '../listings/listing.ts';
import { documentPath, listingPath } from '../url.ts';
import type { SiteFacts } from './site-facts.ts';

const MOST_LINKS = 50;

export interface LlmsWords {
  sections: string;
  documents: string;
  /** How many documents, in words. */
  count: (n: number) => string;
}

export interface LlmsOptions {
  /** At the top, in the order they are listed. */
  sections: readonly Group[];
  words: LlmsWords;
  /** Ending of the files it links to. */
  ending: '.md' | '.html';
}

/** @param docs - newest first */
export function llmsText(
  docs: readonly Doc[],
  { title, description, url }: SiteFacts,
  { sections, words, ending }: LlmsOptions,
): string {
  const children: BlockContent[] = [
    heading(1, title),
    { type: 'blockquote', children: [wrapInParagraph(text(description || words.count(docs.length)))] },
    ...(sections.length > 0 ? [heading(2, words.sections)] : []),
    ...bulletList(
      sections
        .slice(0, MOST_LINKS)
        .map(({ name, address, count }) => [
          link(url + listingPath(address), name),
          text(`: ${words.count(count)}`),
        ]),
    ),
    heading(2, words.documents),
    ...bulletList(
      docs
        .slice(0, MOST_LINKS)
        .map((doc) => [
          link(url + documentPath(doc).replace(/\.html$/, ending), doc.data.title),
          ...(doc.data.description ? [text(`: ${doc.data.description}`)] : []),
        ]),
    ),
  ];
  const tree: Root = { type: 'root', children };
  return toMarkdown(tree, { bullet: '-', resourceLink: true });
}

function heading(depth: 1 | 2, value: string): BlockContent {
  return { type: 'heading', depth, children: [text(value)] };
}

function wrapInParagraph(...children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

function link(url: string, title: string): PhrasingContent {
  return { type: 'link', url, children: [text(title)] };
}

function text(value: string): PhrasingContent & { type: 'text' } {
  return { type: 'text', value: value.replace(/\s+/g, ' ') };
}

/** An empty list would be written as a bullet. */
function bulletList(lines: readonly PhrasingContent[][]): BlockContent[] {
  if (lines.length === 0) return [];
  const children = lines.map(
    (line): ListItem => ({ type: 'listItem', spread: false, children: [wrapInParagraph(...line)] }),
  );
  return [{ type: 'list', spread: false, children }];
}
