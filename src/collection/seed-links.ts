// Authors link from seed to seed; on the site these links lead from page to page.
import { type LinkTarget, linkTarget } from '../shared/link-target.ts';
import type { Doc } from './doc.ts';
import { documentPath, relativeUrl } from './url.ts';

/** A link to another page of the site, as it is written and as it is resolved. */
export type Target = readonly [key: string, page: string, place: string];

/** @returns what tells the links of a document apart: where they lead, however they are written */
export function targetKey({ path, part }: LinkTarget): string {
  return part === '' ? path : `${path}#${part}`;
}

/** @returns a function that gives the address on the site for one in this document; `undefined` for a seed without a page */
export function createLinkResolver(doc: Doc): (href: string) => string | undefined {
  const targets = new Map((doc.targets ?? []).map(([key, page, place]) => [key, { page, place }]));
  return (href) => {
    const target = linkTarget(doc.data.source.path, href);
    if (!target) return href;
    const found = targets.get(targetKey(target));
    if (!found) return undefined;
    return relativeUrl(documentPath(doc), found.page) + (found.place && `#${found.place}`);
  };
}
