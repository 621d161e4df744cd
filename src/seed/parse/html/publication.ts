// Whether a saved page was a draft when it was saved: its `<meta>`, or the marks that WordPress puts on an article.
import type { Element } from 'hast';
import { readPublication } from '../overrides/publication.ts';

/** `status-draft`, a class of an article or of the whole page. */
const CLASS = /^status-(?:draft|auto-draft|private|pending|future|trash)$/;
const MARKED: ReadonlySet<string> = new Set(['article', 'body', 'div', 'main']);

/** @param elements - all of the page */
export function isHeldPage(elements: readonly Element[]): boolean {
  return elements.some(({ tagName, properties }) => {
    const { className, name, content } = properties;
    if (tagName === 'meta') return readPublication(String(name ?? ''), String(content ?? '')) === 'held';
    // WordPress marks each article so, and gives it the class `hentry` or `type-post`.
    const classes = MARKED.has(tagName) && Array.isArray(className) ? className.map(String) : [];
    return classes.some((one) => CLASS.test(one)) && classes.some((one) => /^(?:hentry|type-\w+)$/.test(one));
  });
}
