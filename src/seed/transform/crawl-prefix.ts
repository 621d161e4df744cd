// Some crawlers write a page's date before its text, on the same line:
// " date 2023-06 Ngày 26/6, tại TP.Đà Nẵng, …"
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isDate } from '../dates/iso-date.ts';

/** `date 2023`, `date 2023-06`, `date 2023-06-26` and more text; not `date 2023-06-267`, not "date of 2023". */
const PREFIX = /^date (\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)\s+(?=\S)/;

/** Take a crawl prefix off the first line of the text, above or below a head; its date is kept for the front-matter. */
export function seedCrawlPrefix() {
  return (tree: Root, file: VFile): void => {
    const [first] = tree.children;
    if (first?.type !== 'paragraph') return;
    const [text] = first.children;
    if (text?.type !== 'text') return;
    const match = PREFIX.exec(text.value);
    if (!match?.[1] || !isDate(match[1])) return;
    text.value = text.value.slice(match[0].length);
    file.data.crawlDate = match[1];
    const { removed = [] } = file.data;
    const above = String(file).split('\n', (first.position?.start.line ?? 1) - 1);
    const isBelow = removed.some((line) => above.includes(line));
    file.data.removed = isBelow ? [...removed, match[0].trim()] : [match[0].trim(), ...removed];
  };
}
