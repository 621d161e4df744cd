// `<meta>` of a saved page, by name: `description`, `og:title`, `citation_author`. Some pages have theirs in the body.
import type { Element } from 'hast';
import { collapseSpace } from '../element-text.ts';

/** @returns a function that gives the values of the first of some names that has any */
export function readMetas(elements: readonly Element[]): (...names: readonly string[]) => readonly string[] {
  const metas = new Map<string, string[]>();
  for (const { tagName, properties } of elements) {
    if (tagName !== 'meta') continue;
    const { name, property, itemProp, httpEquiv, content } = properties;
    const key = [name ?? property ?? itemProp ?? httpEquiv].flat().join(' ').toLowerCase();
    const value = collapseSpace(String(content ?? '')).trim();
    if (value) metas.set(key, [...(metas.get(key) ?? []), value]);
  }
  return (...names) => names.map((name) => metas.get(name) ?? []).find(({ length }) => length > 0) ?? [];
}

export type FindMetas = ReturnType<typeof readMetas>;
