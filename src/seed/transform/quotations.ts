// Long quotations that fill their paragraphs become block quotations, together with the words that name the speaker:
// “Giữ vững an ninh quốc gia, … hạnh phúc của nhân dân”, Đại tướng Tô Lâm nêu rõ.
// Newspapers open a quotation once and close it paragraphs later, so a run of paragraphs may be one quotation.
import type { BlockContent, Root } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' };
/** In characters; shorter quotations are part of a sentence. */
const SHORTEST_QUOTATION = 80;
/** Paragraphs of one quotation. */
const MOST_PARAGRAPHS = 6;
/** After the closing mark: nothing, or a comma or dash and the speaker; no further sentence. */
const ATTRIBUTION = /^[.,…]?(?:$|\s*[,–—-]?\s*[^.!?]{3,120}[.…]?$)/u;

/** Whole-paragraph quotations become block quotations; every word and mark stays. */
export function seedQuotations() {
  return (tree: Root): void => {
    const children: Root['children'] = [];
    for (let index = 0; index < tree.children.length; ) {
      const length = quotationLength(tree.children, index);
      const run = tree.children.slice(index, index + Math.max(length, 1));
      if (length > 0) children.push({ type: 'blockquote', children: run as BlockContent[] });
      else children.push(...run);
      index += run.length;
    }
    tree.children = children;
  };
}

/** @returns how many paragraphs from here are one quotation; 0 if none starts here */
function quotationLength(nodes: Root['children'], start: number): number {
  let quoted = 0;
  let close: string | undefined;
  for (let index = start; index < Math.min(nodes.length, start + MOST_PARAGRAPHS); index++) {
    const node = nodes[index];
    if (node?.type !== 'paragraph') return 0;
    const text = nodeText(node);
    const inner = close === undefined ? text.slice(1) : text;
    close ??= CLOSING[text.charAt(0)];
    if (close === undefined) return 0;
    const end = inner.lastIndexOf(close);
    if (end < 0) {
      quoted += inner.length;
    } else {
      // A closing mark in between means several short quotations.
      const single = inner.indexOf(close) === end;
      const whole = single && quoted + end >= SHORTEST_QUOTATION && ATTRIBUTION.test(inner.slice(end + 1));
      return whole ? index - start + 1 : 0;
    }
  }
  return 0;
}
