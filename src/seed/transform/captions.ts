// Finds captions of pictures, which crawlers keep without the pictures. Two kinds are certain enough: a line that ends
// with a credit ("… phát biểu tại hội nghị sáng 26/6. Ảnh: BCA"), and a short line between paragraphs that says what
// somebody is doing and has no full stop ("Bộ trưởng Tô Lâm phát biểu kết luận Hội nghị").
import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as nodeText } from 'mdast-util-to-string';
import { alternatives } from '../languages/alternatives.ts';
import type { Captions } from '../languages/language.ts';

const LONGEST_CAPTION = 300;
/** `Ảnh: BCA`, `(Ảnh: TTXVN)`, `Nguồn ảnh: AFP`, `Photo by Reuters`; not "Ảnh: chụp … hôm qua, khi ông đến thăm." */
const CREDIT = new RegExp(
  String.raw`(?:^|\s|(?=\())(\(?${captionWords('credits')}(?::| ${captionWords('creditPrepositions')}) *[^\s:][^:]{0,58}?\)?\.?)$`,
  'iu',
);
/** A quick test: every credit has one of these, and few paragraphs do. */
const MAYBE_CREDIT = new RegExp(`:|${captionWords('creditPrepositions')}`, 'iu');
/** A credit starts like a sentence or in a bracket; "Hình ảnh: đẹp", "a photo by Reuters" are other words. */
const OPENS = /^[\p{Lu}(]/u;
/** A stock picture without a credit: "Ảnh minh họa". */
const STOCK = new RegExp(String.raw`^\(?${captionWords('stock')}\.?\)?\.?$`, 'iu');
/** Says what people in a picture do: "phát biểu", "shakes hands". */
const SCENE = new RegExp(String.raw`\s${captionWords('scenes')}(?=\s|$)`, 'iu');
const LONGEST_SCENE = 120;
const ENDS_OPEN = /[\p{L}\p{N})”"]$/u;

/** Captions become `<figure><figcaption>`, their credit `<small>`. */
export function seedCaptions() {
  return (tree: Root): void => {
    tree.children = tree.children.map((node, index, all) => {
      if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'text')
        return node;
      const text = nodeText(node);
      const credit = text.length <= LONGEST_CAPTION && MAYBE_CREDIT.test(text) ? CREDIT.exec(text) : null;
      if (credit?.[1] && OPENS.test(credit[1])) return figure(node, text.length - credit[1].length);
      if (STOCK.test(text)) return figure(node, 0);
      const between = isLong(all[index - 1]) && isLong(all[index + 1]);
      return between && isScene(text) ? figure(node, text.length) : node;
    });
  };
}

function isScene(text: string): boolean {
  return text.length <= LONGEST_SCENE && /^\p{Lu}/u.test(text) && SCENE.test(text) && ENDS_OPEN.test(text);
}

function isLong(node: Root['children'][number] | undefined): boolean {
  return node?.type === 'paragraph' && nodeText(node).length > LONGEST_SCENE;
}

/** @param at - index of the credit in the caption; the caption's length if there is none */
function figure(node: Paragraph, at: number): BlockContent {
  const text = nodeText(node);
  const caption = text.slice(0, at);
  const credit = text.slice(at);
  const children: PhrasingContent[] = [];
  if (caption) children.push({ type: 'text', value: caption });
  if (credit) children.push(small(credit));
  return {
    type: 'mdxJsxFlowElement',
    name: 'figure',
    attributes: [],
    children: [
      {
        type: 'mdxJsxFlowElement',
        name: 'figcaption',
        attributes: [],
        children: [{ type: 'paragraph', children }],
      },
    ],
    ...(node.position && { position: node.position }),
  };
}

function small(text: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'small',
    attributes: [],
    children: [{ type: 'text', value: text }],
  };
}

function captionWords(kind: keyof Captions): string {
  return alternatives(({ captions }) => captions?.[kind]);
}
