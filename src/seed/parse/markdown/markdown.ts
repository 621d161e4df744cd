// Markdown (CommonMark and GFM) → mdast, by way of HTML: so references and footnotes are resolved and the HTML that
// Markdown may hold is read by the same rules as a saved page. MDX is Markdown whose code is text.
import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { asTyped } from '../as-typed.ts';
import { hoistOnlyHeadline, levelHeadings, takeHeadline } from '../heading-levels.ts';
import { hastToMdast } from '../html/hast-to-mdast.ts';
import { noteLinks } from '../note-links.ts';
import { readFrontMatter } from '../overrides/front-matter.ts';
import { tameHtml } from './raw-html.ts';
import { settleReferences } from './references.ts';
import { markdownTree } from './tree.ts';

/** Parse a seed's normalised text; YAML at its top goes to `file.data.overrides`. */
export function parseMarkdown(text: string, file: VFile): Root {
  const mdx = file.extname?.toLowerCase() === '.mdx';
  const start = readFrontMatter(text, file, 'markdown');
  const body = text.slice(start);
  return asTyped(body, () => {
    const source = markdownTree(body);
    settleReferences(source, body);
    tameHtml(source, mdx);
    const made = toHast(source, { allowDangerousHtml: true, clobberPrefix: '' });
    const hast = hasHtml(source) ? raw(made) : made;
    noteLinks(hast, file, text, start);
    const tree: Root = {
      type: 'root',
      children: hastToMdast([withoutNotesHead(hast)]),
    };
    if (mdx) hoistOnlyHeadline(tree);
    takeHeadline(tree, file);
    levelHeadings(tree);
    return tree;
  });
}

function hasHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some((child) => hasHtml(child)));
}

/** Footnotes are parted from the text by a rule; the words that `toHast` adds for them are not the text's. */
function withoutNotesHead<Node extends HastNodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as HastRoot['children']).flatMap((child): HastRoot['children'] => {
    if (child.type !== 'element') return [child];
    if (child.properties['id'] === 'footnote-label') return [RULE];
    return 'dataFootnoteBackref' in child.properties ? [] : [withoutNotesHead(child)];
  });
  return { ...node, children };
}

const RULE: Element = { type: 'element', tagName: 'hr', properties: {}, children: [] };
