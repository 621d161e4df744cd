import { createElement } from '../../lib/dom.ts';

/** Goes to a page by a link, since links take preferences along where storage does not. */
export function followLink(href: string): void {
  const link = createElement('a');
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}
