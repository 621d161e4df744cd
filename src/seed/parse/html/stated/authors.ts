// Who wrote a saved page, as its data say.
import type { Element } from 'hast';
import { readPersonNames } from '../../../metadata/sentence/person-names.ts';
import { collapseSpace, elementText } from '../element-text.ts';
import type { SiteNames } from '../site-names.ts';
import type { LinkedData } from './linked-data.ts';
import type { FindMetas } from './metas.ts';

const METAS = [
  ...['citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author', 'parsely-author'],
  ...['sailthru.author', 'byl'],
];
/** Addresses, and accounts of programs. */
const NO_NAME =
  /^(?:https?:|www\.|@)|@[^\s@.]+\.|^(?:admin(?:istrator)?|root|webmaster|editor|user|guest|unknown|null|none)$/i;
const PREFIX = /^by\s+/i;
/** In characters. */
const LONGEST_NAME = 100;
const MOST_ELEMENTS = 200;

/** @param elements - all of the page */
export function readPageAuthors(
  elements: readonly Element[],
  { authors }: LinkedData,
  findMetas: FindMetas,
  names: SiteNames,
): string[] | undefined {
  const isName = (name: string) =>
    name !== '' && name.length <= LONGEST_NAME && !NO_NAME.test(name) && !names.has(name);
  const clean = (name: string) => collapseSpace(name).trim().replace(PREFIX, '');
  const stated = () => METAS.map((name) => findMetas(name).map(clean).filter(isName));
  const marked = () => [
    elements.filter(isAuthor).slice(0, MOST_ELEMENTS).map(readName).map(clean).filter(isName),
  ];
  for (const found of [() => [authors.map(clean).filter(isName)], stated, marked].flatMap((read) => read())) {
    if (found.length > 0) return [...new Set(found.flatMap(splitNames))];
  }
  return undefined;
}

/** "Lan Hương, Trần Bình" are two; "Trần, Bình", as catalogues write it, is one. */
function splitNames(name: string): string[] {
  const names = readPersonNames(name);
  return names.length > 1 && names.every((one) => one.includes(' ')) ? names : [name];
}

/** `<a rel="author">`, `<span itemprop="author">`; the name may be marked inside it. */
function isAuthor({ tagName, properties }: Element): boolean {
  const { rel, itemProp } = properties;
  return (tagName === 'a' && [rel].flat().includes('author')) || [itemProp].flat().includes('author');
}

function readName(element: Element): string {
  const { content } = element.properties;
  return typeof content === 'string' ? content : elementText(findNamed(element) ?? element);
}

function findNamed({ children }: Element): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    if ([child.properties['itemProp']].flat().includes('name')) return child;
    const inner = findNamed(child);
    if (inner) return inner;
  }
  return undefined;
}
