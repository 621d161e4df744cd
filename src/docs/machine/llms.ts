// llms.txt: what a collection is and where its newest documents are, for programs that read Markdown. It has the same size
// however large the collection is.
import type { BlockContent, ListItem, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Doc } from '../doc.ts';
import { newestFirst } from '../order.ts';
import { folderOf, inSectionOrder, type SectionNames, sectionName } from '../sections.ts';
import { pathOf } from '../url.ts';
import type { SiteFacts } from './site-facts.ts';

const MOST = 50;

export interface LlmsWords {
  sections: string;
  documents: string;
  /** How many documents, in words. */
  count: (n: number) => string;
}

/** @param ending - of the files that are named, such as `.md` */
export function llmsText(
  docs: readonly Doc[],
  { title, description, url }: SiteFacts,
  { names, words, ending }: { names: SectionNames; words: LlmsWords; ending: '.md' | '.html' },
): string {
  const sections = Map.groupBy(docs, (doc) => folderOf(doc).split('/')[0] ?? '');
  sections.delete('');
  const folders = inSectionOrder(sections.keys(), names).slice(0, MOST);
  const children: BlockContent[] = [
    heading(1, title),
    { type: 'blockquote', children: [paragraph(text(description || words.count(docs.length)))] },
    ...(folders.length > 0 ? [heading(2, words.sections)] : []),
    ...listOf(
      folders.map((folder) => [
        text(`${sectionName(folder, names)}: ${words.count(sections.get(folder)?.length ?? 0)}`),
      ]),
    ),
    heading(2, words.documents),
    ...listOf(
      newestFirst(docs)
        .slice(0, MOST)
        .map((doc) => [
          {
            type: 'link',
            url: url + pathOf(doc).replace(/\.html$/, ending),
            children: [text(doc.data.title)],
          },
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

function paragraph(...children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent & { type: 'text' } {
  return { type: 'text', value: value.replace(/\s+/g, ' ') };
}

/** An empty list would leave a mark. */
function listOf(lines: readonly PhrasingContent[][]): BlockContent[] {
  if (lines.length === 0) return [];
  const children = lines.map(
    (line): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...line)] }),
  );
  return [{ type: 'list', spread: false, children }];
}
