// A text whose first line stands alone and is no sentence has a headline: it becomes the page's h1 and is not repeated.
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { isDateLine } from '../matter/date-lines.ts';

/** Longer first lines are paragraphs: of 6,000 Vietnamese articles 1.4 % start with over 160 characters, none of them a headline. */
const LONGEST = 160;
/** Ends like a sentence, a list or a clause that goes on: "…năm 2023.", "gồm:", "1.", "喝茶。"; not "Vì sao?", "Hết rồi!". */
const SENTENCE_END = /[.,;:。，；：、।،؛]["”’»)」』）]?$/u;
/** "Tác giả: Tô Hoài", "Nguồn: …", "Số: 12/QĐ", "# date = 2019": a label and its value; not "Hà Nội: Mưa lớn kéo dài". */
const LABELLED =
  /^#|^(?:ảnh|nguồn|tác giả|người (?:viết|dịch|gửi|nhận)|theo|ngày|số|tên|kính gửi|về việc|photos?|source|author|by|date|from|to|cc|subject|re|url|link|title)\s*[:=]|[:=]\s*\S{1,12}$/iu;

/** Stands at the head of nearly every Vietnamese law and letter, and names none of them. */
const MOTTO =
  /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc)\W*$/iu;

/** Move the headline from the tree to `file.data.headline`, unless the author or the text's own head gave another title. */
export function seedHeadline() {
  return (tree: Root, file: VFile): void => {
    const [first, second] = tree.children;
    // A format that has marks for headings has said already which is the headline.
    if (file.data.headline !== undefined || isMarkedUp(first)) return;
    if (first?.type !== 'paragraph' || second === undefined || first.children.length > 1) return;
    const text = textOf(first);
    if (text.length > LONGEST || SENTENCE_END.test(text) || LABELLED.test(text) || MOTTO.test(text)) return;
    if (isDateLine(text)) return;
    if (!/\p{L}/u.test(text)) return;
    const title = file.data.author?.title ?? (file.data.isTitled ? file.data.stated?.title : undefined);
    if (title !== undefined && title !== text) return;
    file.data.headline = text;
    tree.children.shift();
  };
}

/** A line that is a link or emphasised is more than its words. */
function isMarkedUp(node: Root['children'][number] | undefined): boolean {
  return node?.type === 'paragraph' && node.children[0]?.type !== 'text';
}
