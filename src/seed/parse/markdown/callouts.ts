// Callouts of Obsidian and alerts of GitHub: quotations that begin `[!note] Title`, foldable with `-` or `+`. The sign
// becomes a first line in bold: the title, or the word for such a callout in the document's language.
import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { languages } from '../../languages/index.ts';
import { profileLetters } from '../../languages/letters.ts';

/** "[!note]", "[!WARNING]-", "[!info|left]+" */
const SIGN = /^\[!(\p{L}[\p{L}\p{M}\p{N} _-]{0,40})(?:\|[^\]\n]{0,100})?\][+-]?[ \t]*/u;
const SAMPLE_LENGTH = 2000;

/** @param source - Markdown that the tree was parsed from */
export function convertCallouts(tree: Root, source: string, file: VFile): void {
  if (!source.includes('[!')) return;
  visit(tree, 'blockquote', (quotation) => convertCallout(quotation, () => findLanguage(source, file)));
}

function convertCallout(quotation: Blockquote, language: () => string): void {
  const [paragraph, ...others] = quotation.children;
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (paragraph?.type !== 'paragraph' || first?.type !== 'text') return;
  const [sign, kind = ''] = SIGN.exec(first.value) ?? [];
  if (sign === undefined) return;
  const [title, text] = splitFirstLine([
    { ...first, value: first.value.slice(sign.length) },
    ...paragraph.children.slice(1),
  ]);
  const label: PhrasingContent[] =
    title.length > 0 ? title : [{ type: 'text', value: nameCallout(kind, language()) }];
  const head: Paragraph = { ...paragraph, children: [{ type: 'strong', children: label }] };
  const rest: Paragraph[] = text.length > 0 ? [{ ...paragraph, children: text }] : [];
  quotation.children = [head, ...rest, ...others];
}

/** @returns what stands in the first line, and what follows it */
function splitFirstLine(nodes: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const at = nodes.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  const node = nodes[at];
  if (!node) return [nodes.filter(hasText), []];
  const [before, after] = [nodes.slice(0, at), nodes.slice(at + 1)];
  if (node.type !== 'text') return [before.filter(hasText), after];
  const end = node.value.indexOf('\n');
  const [line, rest] = [node.value.slice(0, end).trimEnd(), node.value.slice(end + 1)];
  return [
    [...before, { ...node, value: line }].filter(hasText),
    [{ ...node, value: rest }, ...after].filter(hasText),
  ];
}

function hasText(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== '';
}

function nameCallout(kind: string, tag: string): string {
  const key = kind.toLowerCase();
  const own = languages.find((language) => language.tag === tag)?.callouts?.[key];
  const words = own ?? kind.replace(/[-_]/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As its author says, or as its letters tell. */
function findLanguage(source: string, file: VFile): string {
  const { lang } = file.data.overrides ?? {};
  if (lang) return lang.split('-', 1).join('');
  return profileLetters(source.slice(0, SAMPLE_LENGTH)).own?.language.tag ?? 'en';
}
