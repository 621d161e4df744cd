// Lists. Items with letters or Roman numerals, and those that footnotes link to, have no Markdown form.
import type { Element, ElementContent } from 'hast';
import type { BlockContent, ListItem } from 'mdast';
import { flowElement } from '../../../mdast/jsx.ts';
import { placedContent, readNoteId } from '../anchor-queue.ts';
import { isIgnored } from '../element-names.ts';
import type { BlockHandler } from './handler.ts';

interface Item<Content> {
  id: string | undefined;
  children: Content[];
}

/** Letters or Roman numerals. */
const OTHER_NUMERALS = /^[aAiI]$/;

export const convertList: BlockHandler = (element, depth, convertBlocks) => {
  const items = readItems(element).flatMap(({ id, children }): Item<BlockContent>[] => {
    const blocks = convertBlocks(children, depth + 2);
    return blocks.length > 0 ? [{ id, children: blocks }] : [];
  });
  if (items.length === 0) return [];
  const ordered = element.tagName === 'ol';
  const start = readStart(element, items.length);
  const { type } = element.properties;
  if (ordered && (OTHER_NUMERALS.test(String(type)) || items.some(({ id }) => id))) {
    const attributes = {
      type: type ? String(type) : undefined,
      start: start === 1 ? undefined : String(start),
    };
    const elements = items.map(({ id, children }) => flowElement('li', children, { id }));
    return [flowElement('ol', elements, attributes)];
  }
  const children = items.map((item): ListItem => {
    return { type: 'listItem', spread: !isTight(item.children), children: item.children };
  });
  const spread = children.some((item) => item.spread);
  return [{ type: 'list', ordered, start: ordered ? start : null, spread, children }];
};

/** Markdown's numbers have nine digits at most. */
function readStart({ properties }: Element, count: number): number {
  const start = Number(properties['start'] ?? 1);
  return Number.isInteger(start) && start >= 0 && start < 1e9 - count ? start : 1;
}

/** Content between items joins the item before it. */
function readItems({ children }: Element): Item<ElementContent>[] {
  const items: Item<ElementContent>[] = [];
  for (const child of children) {
    if (child.type === 'element' && isIgnored(child)) continue;
    if (child.type === 'element' && child.tagName === 'li') {
      items.push({ id: readNoteId(child), children: placedContent(child) });
    } else if (items.length === 0) items.push({ id: undefined, children: [child] });
    else items.at(-1)?.children.push(child);
  }
  return items;
}

/** A paragraph and at most a list that can interrupt it. */
function isTight([first, second, third]: BlockContent[]): boolean {
  if (first?.type !== 'paragraph' || third) return false;
  return second === undefined || (second.type === 'list' && (second.start ?? 1) === 1);
}
