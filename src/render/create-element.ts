// One element of a page, with the attributes that it may have and those that every page gives it.
import type { Element, ElementContent } from 'hast';
import { isExternal } from '../shared/safe-url.ts';
import { checkAttribute, checkElement } from './allowed.ts';

/** "10 480", "−3,5 %", "1/6": narrow enough for a column of numbers. */
const NUMBER = /^[+−–-]?\d[\d\s.,:/–-]{0,20}%?$/;
/** Elements that scroll sideways must be reachable by keyboard. */
const SCROLLABLE = new Set(['pre', 'table']);

/** @throws Error if a page may not hold such an element, or the element may not have such an attribute */
export function createElement(
  tagName: string,
  attributes: Record<string, string>,
  children: ElementContent[],
): Element {
  checkElement(tagName);
  for (const [name, value] of Object.entries(attributes)) checkAttribute(tagName, name, value);
  // In HTML, styles align a cell.
  const { class: className, align, ...properties }: Element['properties'] = attributes;
  const number = isNumberCell(tagName, children) && 'number';
  const classes = [className, align, number].filter(Boolean).map(String);
  if (classes.length > 0) properties['className'] = classes;
  if (SCROLLABLE.has(tagName)) properties['tabIndex'] = 0;
  const href = attributes['href'] ?? '';
  if (isExternal(href)) {
    properties['rel'] = ['nofollow', 'noopener'];
    // In print an address follows its words, but not itself.
    if (isAddressItself(href, children)) properties['className'] = ['bare'];
  }
  return { type: 'element', tagName, properties, children };
}

/** A cell with nothing but a number, which must not wrap: "10 480". */
function isNumberCell(tagName: string, [text, ...rest]: ElementContent[]): boolean {
  return (
    (tagName === 'td' || tagName === 'th') &&
    rest.length === 0 &&
    text?.type === 'text' &&
    NUMBER.test(text.value)
  );
}

function isAddressItself(href: string, [text]: ElementContent[]): boolean {
  return (
    text?.type === 'text' && [text.value, `http://${text.value}`, `https://${text.value}`].includes(href)
  );
}
