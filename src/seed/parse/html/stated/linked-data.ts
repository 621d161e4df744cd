// JSON-LD of a saved page: what the site told search engines about the article. A script that is no JSON is ignored.
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { collapseSpace, elementText } from '../element-text.ts';

/** "NewsArticle", "BlogPosting", "https://schema.org/Report" */
const ARTICLE =
  /(?:Article|Posting|Report|Review|Recipe|Book|Chapter|Story|Thesis|Speech|Opinion|CreativeWork)$/;
const PAGE = /(?:^|\/)(?:WebPage|ItemPage|AboutPage|QAPage)$/;
/** In characters; more is data of programs. */
const LONGEST_SCRIPT = 500_000;
/** Each object is one step. */
const MAX_OBJECTS = 2_000;

export interface LinkedData {
  headline: string[];
  description: string[];
  published: string[];
  modified: string[];
  authors: string[];
  keywords: string[];
  language: string[];
}

/** @param elements - all of the page */
export function readLinkedData(elements: readonly Element[]): LinkedData {
  const objects = elements.filter(isLinkedData).flatMap((script) => collectObjects(parseScript(script)));
  const byId = new Map(objects.filter(isDescribed).map((object) => [String(object['@id']), object]));
  const articles = [ARTICLE, PAGE].flatMap((type) => objects.filter((object) => hasType(object, type)));
  const read = (key: string, name = '') =>
    articles.flatMap((object) => readTexts(object[key], name, byId)).filter(Boolean);
  return {
    headline: [...read('headline'), ...read('name')],
    description: read('description'),
    published: [...read('datePublished'), ...read('dateCreated')],
    modified: read('dateModified'),
    authors:
      articles
        .map((object) => readTexts(object['author'] ?? object['creator'], 'name', byId))
        .find(({ length }) => length > 0) ?? [],
    keywords:
      articles.map(({ keywords }) => readTexts(keywords, 'name', byId)).find(({ length }) => length > 0) ??
      [],
    language: read('inLanguage', 'alternateName'),
  };
}

type LinkedObject = Readonly<Record<string, unknown>>;

function isLinkedData({ tagName, properties }: Element): boolean {
  return tagName === 'script' && /^application\/ld\+json\b/i.test(String(properties['type'] ?? ''));
}

function parseScript({ children }: Element): unknown {
  const text = children.map((child) => ('value' in child ? child.value : '')).join('');
  if (text.length > LONGEST_SCRIPT) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In the order of the script, those inside others too: `@graph`, `mainEntity`. */
function collectObjects(value: unknown): LinkedObject[] {
  const objects: LinkedObject[] = [];
  const open: unknown[] = [value];
  while (open.length > 0 && objects.length < MAX_OBJECTS) {
    const next = open.shift();
    if (Array.isArray(next)) open.unshift(...next.slice(0, MAX_OBJECTS));
    else if (isObject(next)) {
      objects.push(next);
      open.push(...Object.values(next).filter((value) => typeof value === 'object'));
    }
  }
  return objects;
}

function isObject(value: unknown): value is LinkedObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Not only a reference to an object elsewhere. */
function isDescribed(object: LinkedObject): boolean {
  return '@id' in object && Object.keys(object).length > 1;
}

function hasType(object: LinkedObject, type: RegExp): boolean {
  return [object['@type']].flat().some((name) => type.test(String(name)));
}

/**
 * Texts of a value, which may be one, a list of them, an object with a name, or a reference to such an object.
 *
 * @param name - key of an object's text
 */
function readTexts(value: unknown, name: string, byId: ReadonlyMap<string, LinkedObject>): string[] {
  return [value].flat().flatMap((one): string[] => {
    if (typeof one === 'string' || typeof one === 'number') return [readText(String(one))];
    if (!isObject(one)) return [];
    const known = one[name] === undefined ? (byId.get(String(one['@id'])) ?? one) : one;
    const text = known[name] ?? known['@value'];
    return [text].flat().flatMap((text) => (typeof text === 'string' ? [readText(text)] : []));
  });
}

/** Some sites write `&quot;` into it. */
function readText(text: string): string {
  const decoded = /&#?\w/.test(text) ? elementText(fromHtml(text, { fragment: true })) : text;
  return collapseSpace(decoded).trim();
}
