// What a page says of itself in its head: `<html lang>`, `<title>`, `<meta name="description">`, when it was published.
import type { Element, Nodes, Root } from 'hast';
import { metadataOverrides } from '../../../shared/front-matter.ts';
import type { Stated } from '../../data.ts';
import { isDate } from '../../dates/iso-date.ts';
import { spaced } from './text.ts';

/** Names of `<meta>` for a day, the surest first. */
const DATES = ['article:published_time', 'datepublished', 'pubdate', 'dc.date', 'dcterms.date', 'date'];
/** "2023-06-26T08:00:00+07:00", "2023-06" */
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])/;

/** Fields that cannot be what they should be are left out: a page's head is often wrong, and the text can be asked. */
export function statedBy(page: Root): Stated {
  const found: { title?: string; lang?: string } = {};
  const metas = new Map<string, string>();
  for (const { tagName, properties, children } of headOf(page)) {
    if (tagName === 'html') found.lang = String(properties['lang'] ?? '');
    if (tagName === 'title')
      found.title ??= children.map((child) => ('value' in child ? child.value : '')).join('');
    if (tagName !== 'meta') continue;
    const name = String(
      properties['name'] ?? properties['property'] ?? properties['itemProp'] ?? '',
    ).toLowerCase();
    if (!metas.has(name)) metas.set(name, spaced(String(properties['content'] ?? '')).trim());
  }
  const dates = DATES.map((name) => ISO.exec(metas.get(name) ?? '')?.[0]);
  const fields = {
    title: spaced(found.title ?? '').trim(),
    description: metas.get('description') || metas.get('og:description'),
    lang: found.lang?.trim(),
    date: dates.find((date) => date !== undefined && isDate(date)),
  };
  const entries = Object.entries(fields).filter(([field, value]) => {
    return metadataOverrides.safeParse({ [field]: value }).success && value !== undefined;
  });
  return Object.fromEntries(entries);
}

/** `<html>` and what is in its head; some pages have their `<meta>` in the body. */
function headOf(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const below = node.children.flatMap((child) => headOf(child));
  return node.type === 'element' && HEAD.has(node.tagName) ? [node, ...below] : below;
}

const HEAD = new Set(['html', 'meta', 'title']);
