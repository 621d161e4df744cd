// The ids of a document's elements: which of them a link can lead to, and the id that each has on the page.
import type { Element, ElementContent, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { anchorId } from '../../../shared/anchor-id.ts';
import { normalise } from '../../decode/normalise.ts';

/** Id of a footnote and of a mark that leads to one, which items and links of the page carry themselves. */
const NOTE_ID = /^fn-[\w-]+$/;
const MARK_ID = /^fnref-[\w-]+$/;
/** Ids that no link of the document names, beyond which they are dropped: some programs give one to every element. */
const MAX_UNUSED = 5_000;

/** @param nodes - of the whole document */
export function createAnchorQueue(nodes: readonly Nodes[]): AnchorQueue {
  const anchors = assignIds(nodes);
  const open = new Map(anchors);
  let queue: string[] = [];
  return {
    ids: [...anchors.values()],
    take(element) {
      const id = readNoteId(element) === undefined ? readId(element) : undefined;
      const own = id === undefined ? undefined : open.get(id);
      if (id !== undefined) open.delete(id);
      return own;
    },
    add(ids) {
      for (const id of ids) queue.push(id);
    },
    release() {
      const ids = queue;
      queue = [];
      return ids.length > 0 ? { ids } : {};
    },
    resolve(url) {
      const id = url.startsWith('#') ? fragmentIds(url).find((id) => anchors.has(id)) : undefined;
      return id === undefined ? url : `#${anchors.get(id)}`;
    },
  };
}

/**
 * A note and its mark carry their ids themselves: only a link asks for their places without them.
 *
 * @returns ids as the source writes them, and as the page has them; the first element with an id counts
 */
function assignIds(nodes: readonly Nodes[]): ReadonlyMap<string, string> {
  const found = new Set<string>();
  const used = new Set<string>();
  for (const node of nodes) {
    visit(node, 'element', (element) => {
      const id = readId(element);
      if (id) found.add(id);
      const { href } = element.properties;
      if (typeof href === 'string' && href.startsWith('#')) for (const id of fragmentIds(href)) used.add(id);
    });
  }
  const anchors = new Map<string, string>();
  const taken = new Map<string, number>();
  let unused = 0;
  for (const id of [...found].sort((a, b) => Number(used.has(b)) - Number(used.has(a)))) {
    const isNote = NOTE_ID.test(id) || MARK_ID.test(id);
    if (isNote && !used.has(id)) continue;
    if (!used.has(id) && ++unused > MAX_UNUSED) break;
    anchors.set(id, isNote ? id : takeFreeId(anchorId(id), taken));
  }
  return anchors;
}

/** @returns what an element that has no block of its own holds, and before it the place that links to it lead to */
export function placedContent(element: Element): ElementContent[] {
  const { id } = element.properties;
  if (id === undefined || id === null || readNoteId(element) !== undefined) return element.children;
  return [{ type: 'element', tagName: 'span', properties: { id }, children: [] }, ...element.children];
}

/** `<p id>`, `<a name>`; the id of a footnote stays where it is. */
function readId({ tagName, properties }: Element): string | undefined {
  const id = properties['id'] ?? (tagName === 'a' ? properties['name'] : undefined);
  return id === undefined ? undefined : normalise(String(id)).trim() || undefined;
}

/** @returns the id of a footnote or its mark, which the element keeps itself */
export function readNoteId({ tagName, properties }: Element): string | undefined {
  const id = String(properties['id'] ?? '');
  const isKept = tagName === 'li' ? NOTE_ID.test(id) : 'href' in properties && MARK_ID.test(id);
  return isKept ? id : undefined;
}

/** The ids that a fragment may mean, as browsers look for them. */
function fragmentIds(url: string): string[] {
  const written = normalise(url.slice(1)).trim();
  try {
    return [written, normalise(decodeURIComponent(written)).trim()];
  } catch {
    return [written];
  }
}

/** @param taken - by id, how many places have had it, so that no number is tried twice */
function takeFreeId(id: string, taken: Map<string, number>): string {
  let number = (taken.get(id) ?? 0) + 1;
  while (number > 1 && taken.has(`${id}-${number}`)) number += 1;
  taken.set(id, number);
  const free = number > 1 ? `${id}-${number}` : id;
  if (free !== id) taken.set(free, 1);
  return free;
}

/** The places of a document on their way to the blocks that begin there. */
export interface AnchorQueue {
  /** All ids, as the page has them. */
  ids: readonly string[];
  /** @returns the id of the place where an element begins, once; nothing if the element keeps it itself */
  take: (element: Element) => string | undefined;
  /** Queue places without a block of their own. */
  add: (ids: readonly string[]) => void;
  /** @returns data for the next block, and empties the queue */
  release: () => { ids?: readonly string[] };
  /** @returns an address with the id that its place has on the page; unchanged if there is no such place */
  resolve: (url: string) => string;
}
