// Glossaries become definition lists, with every sign in its place:
//
//     CAND: Công an nhân dân          Bờ thửa
//     ANTQ: An ninh Tổ quốc               Dải đất đắp cao ngăn hai thửa ruộng.
import type { BlockContent, Paragraph, Root, RootContent } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { flowElement } from '../mdast/jsx.ts';
import { paragraphLines, type TextLine } from '../mdast/text-lines.ts';
import { type Entry, readEntries } from './definition-entries.ts';
import { createAnnouncement, isGlossary } from './glossary.ts';

/** Lines that are certainly a glossary become `<dl><dt><dd>`; all others stay. */
export function seedDefinitions() {
  return (tree: Root): void => {
    const announcement = createAnnouncement();
    tree.children = groupRuns(tree.children).flatMap((run): RootContent[] => {
      if (run.lines) return replaceGlossaries(run.lines, announcement);
      for (const node of run.nodes) announcement.see(nodeText(node), node.type === 'heading');
      return run.nodes;
    });
  };
}

/** Groups adjacent paragraphs of nothing but text, as their lines; other nodes stay single. */
function groupRuns(nodes: readonly RootContent[]): { nodes: RootContent[]; lines?: TextLine[] }[] {
  const runs: { nodes: RootContent[]; lines?: TextLine[] }[] = [];
  for (const node of nodes) {
    const lines = node.type === 'paragraph' ? paragraphLines(node) : undefined;
    const last = runs.at(-1);
    if (!lines) runs.push({ nodes: [node] });
    else if (last?.lines) for (const line of lines) last.lines.push(line);
    else runs.push({ nodes: [], lines });
  }
  return runs;
}

function replaceGlossaries(
  lines: readonly TextLine[],
  announcement: ReturnType<typeof createAnnouncement>,
): RootContent[] {
  const result: RootContent[] = [];
  let open: TextLine[] = [];
  let askedUntil = 0;
  for (let at = 0; at < lines.length; ) {
    const found = at >= askedUntil ? readEntries(lines, at) : undefined;
    if (found && isGlossary(found, announcement.isAnnounced())) {
      for (const node of restoreParagraphs(open)) result.push(node);
      result.push(definitionList(found.entries));
      open = [];
      at = found.end;
      continue;
    }
    // Entries that begin inside a rejected run would be part of something else.
    if (found) askedUntil = found.end;
    const line = lines[at];
    if (line) {
      open.push(line);
      announcement.see(line.text, false);
    }
    at += 1;
  }
  return [...result, ...restoreParagraphs(open)];
}

function definitionList(entries: readonly Entry[]): BlockContent {
  const children = entries.flatMap(({ term, meaning }) => [
    flowElement('dt', [createTextParagraph(term)]),
    flowElement('dd', [createTextParagraph(meaning)]),
  ]);
  return flowElement('dl', children);
}

function createTextParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** @returns the paragraphs of the lines, without the lines that a list replaced */
function restoreParagraphs(lines: readonly TextLine[]): Paragraph[] {
  return [...Map.groupBy(lines, ({ paragraph }) => paragraph)].map(([paragraph, own]) => {
    if (own.length === paragraphLines(paragraph)?.length) return paragraph;
    const children = own.flatMap(({ node }, at) => (at === 0 ? [node] : [{ type: 'break' as const }, node]));
    return { type: 'paragraph', children };
  });
}
