// Authors link from seed to seed; on the site these links lead from page to page.

import { anchorId } from '../shared/anchor-id.ts';
import { linkTarget } from '../shared/link-target.ts';
import type { Doc } from './doc.ts';
import { documentPath, relativeUrl } from './url.ts';

/** Linked seeds and the ids of their documents, in the order of the links. */
export type Targets = readonly (readonly [seed: string, id: string])[];

/** @returns a function that gives the documents a document links to; one without links costs nothing */
export function createTargetFinder(docs: readonly Doc[]): (doc: Doc) => Targets {
  const ids = new Map(docs.map(({ id, data }) => [data.source.path.normalize(), id]));
  return ({ data }) =>
    (data.links ?? []).flatMap((seed) => {
      const id = ids.get(seed);
      return id === undefined ? [] : [[seed, id] as const];
    });
}

/** @returns a function that gives the address on the site for one in this document; `undefined` for a seed without a page */
export function createLinkResolver(doc: Doc, targets: Targets): (href: string) => string | undefined {
  const ids = new Map(targets);
  return (href) => {
    const target = linkTarget(doc.data.source.path, href);
    if (!target) return href;
    const id = ids.get(target.path);
    if (id === undefined) return undefined;
    const part = target.part && `#${anchorId(target.part)}`;
    return relativeUrl(documentPath(doc), documentPath({ id })) + part;
  };
}
