// MDX of a folder that the site trusts is run by Astro as its author wrote it. Here its front-matter is read, and fields
// that the author left open are inferred from its words.
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { CONTINUE, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { isRefused, report } from './messages.ts';
import { seedMetadata } from './metadata/index.ts';
import { takeHeadline } from './parse/heading-levels.ts';
import { readFrontMatter } from './parse/overrides/front-matter.ts';
import type { ProcessorOptions } from './pipeline.ts';
import { formatFrontMatter } from './write/front-matter.ts';

const mdx = remark().use(remarkGfm).use(remarkMdx).freeze();

/** @param folders - that are trusted, with those below them; relative to the seeds folder, as is `path` */
export function isLive(path: string, folders: readonly string[] = []): boolean {
  return /\.mdx$/i.test(path) && folders.some((folder) => path.startsWith(`${folder.normalize()}/`));
}

/** The file's text becomes a page whose body is as it was; `data.live` is that body with the seed's own line numbers. */
export function convertLive(file: VFile, options: ProcessorOptions): void {
  const text = String(file);
  const body = text.slice(readFrontMatter(text, file, 'live'));
  const numbered = '\n'.repeat(text.split('\n').length - body.split('\n').length) + body;
  requireRunnable(file);
  const tree = isRefused(file) ? undefined : parseWords(numbered, file);
  if (!tree || file.data.draft) return;
  takeHeadline(tree, file);
  seedMetadata(options)(tree, file);
  const { metadata } = file.data;
  if (!metadata) return;
  file.data.metadata = { ...metadata, code: true };
  file.data.live = numbered;
  file.value = `---\n${formatFrontMatter(file.data.metadata)}\n---\n\n${body}`;
}

/** Astro reads the file itself: one that it would read in another way than this program is refused. */
function requireRunnable(file: VFile): void {
  const { source, removed = [] } = file.data;
  if (source?.encoding !== 'utf-8') report(file, 'mdx-broken', ['it is not UTF-8']);
  if (removed.some((line) => /^layout\s*:/.test(line))) {
    report(file, 'mdx-broken', ['`layout` would take the place of the page around it'], {
      line: 1,
      column: 1,
    });
  }
}

/** @returns the tree of the text without its code; `undefined` if it is no MDX */
function parseWords(text: string, file: VFile): Root | undefined {
  try {
    const tree = mdx.parse(text);
    dropCode(tree);
    return tree;
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    report(file, 'mdx-broken', [error.reason], error.place ?? readPlace(error.reason));
    return undefined;
  }
}

/** "Expected a closing tag for `<Box>` (3:1-3:6)" */
function readPlace(reason: string) {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return { line: Number(line ?? 1), column: Number(column ?? 1) };
}

const CODE: ReadonlySet<Nodes['type']> = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

function dropCode(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!CODE.has(node.type) || !parent || index === undefined) return CONTINUE;
    parent.children.splice(index, 1);
    return index;
  });
}
