export interface Page<Item> {
  items: readonly Item[];
  /** From 1. */
  current: number;
  last: number;
}

/** Entries on one page of a list. */
const PAGE_SIZE = 100;

/** A list in pages; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size = PAGE_SIZE): Page<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    current: index + 1,
    last,
  }));
}
