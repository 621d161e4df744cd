// Where a link leads is known when all documents are collected: to a page, to a place in it, to the list of a folder, or
// nowhere.
import { VFile } from 'vfile';
import type { Doc } from '../collection/doc.ts';
import { sectionTrail } from '../collection/section-trail.ts';
import { createSeedFinder } from '../collection/seed-finder.ts';
import { type Target, targetKey } from '../collection/seed-links.ts';
import { documentPath, listingPath } from '../collection/url.ts';
import type { SeedLink } from '../seed/data.ts';
import { report } from '../seed/messages.ts';
import { decodePercents } from '../shared/link-target.ts';
import { createPlaceFinder } from '../shared/place-finder.ts';
import type { Conversion } from './store/conversion.ts';

/**
 * Give each document the targets of its links. Warn of each link that leads to no page or no place, once for each target and
 * place of a document.
 *
 * @param reports - by path; gets the warnings
 */
export function linkDocuments(
  documents: readonly Doc[],
  conversions: ReadonlyMap<string, Conversion>,
  reports: Map<string, VFile>,
): void {
  const links = (doc: Doc) => conversions.get(doc.data.source.path)?.page?.links ?? [];
  if (!documents.some((doc) => links(doc).length > 0)) return;
  const resolve = createResolver(documents, conversions);
  for (const doc of documents) {
    const said = new Set<string>();
    const targets = new Map<string, Target>();
    for (const link of links(doc)) {
      const { target, messages } = resolve(doc, link);
      if (target) targets.set(target[0], target);
      for (const { ruleId, args } of messages) {
        const place = ruleId === 'link-place-missing' ? link.part : '';
        const key = [ruleId, place, ...args.slice(1)].join('\n');
        if (said.has(key)) continue;
        said.add(key);
        const { path } = doc.data.source;
        const file = reports.get(path) ?? new VFile({ path });
        report(file, ruleId, args, { line: link.line, column: link.column });
        reports.set(path, file);
      }
    }
    if (targets.size > 0) doc.targets = [...targets.values()];
  }
}

function createResolver(documents: readonly Doc[], conversions: ReadonlyMap<string, Conversion>) {
  const docs = new Map(documents.map((doc) => [doc.data.source.path, doc]));
  const find = createSeedFinder(
    documents.map(({ data: { source, title } }) => {
      return { path: source.path, aliases: conversions.get(source.path)?.page?.aliases ?? [], title };
    }),
  );
  // What has no page is named as it is called, so that nobody looks for it elsewhere.
  const findAny = createSeedFinder([...conversions.keys()].map((path) => ({ path })));
  const findPlace = createPlaceCache(docs, conversions);
  const folders = listFolders(documents);

  return (doc: Doc, link: SeedLink): Resolved => {
    const from = doc.data.source.path;
    if (link.url.startsWith('#')) {
      const isThere = /^top$/i.test(link.part) || findPlace(from, link.part) !== undefined;
      return {
        messages: isThere ? [] : [{ ruleId: 'link-place-missing', args: [decodePercents(link.url), from] }],
      };
    }
    const found = find(from, link);
    const key = targetKey(link);
    if (found && 'folder' in found) {
      const page = folders.get(found.folder);
      if (page !== undefined) return { target: [key, page, ''], messages: [] };
    }
    const other = found && 'seed' in found ? docs.get(found.seed) : undefined;
    if (!found || !('seed' in found) || !other) {
      const any = findAny(from, link);
      const path = any && 'seed' in any ? any.seed : link.path;
      return { messages: [{ ruleId: 'link-target-missing', args: [link.name ?? link.url, path] }] };
    }
    const messages: Resolved['messages'] = [];
    if (found.others.length > 0) {
      const others = found.others.map((path) => `\`${path}\``).join(', ');
      messages.push({ ruleId: 'link-ambiguous', args: [link.name ?? link.url, found.seed, others] });
    }
    const place = link.part === '' || /^top$/i.test(link.part) ? '' : findPlace(found.seed, link.part);
    if (place === undefined)
      messages.push({
        ruleId: 'link-place-missing',
        args: [link.name === undefined ? link.url : `${link.name}#${link.part}`, found.seed],
      });
    return { target: [key, documentPath(other), place ?? ''], messages };
  };
}

/** @returns a function that gives the id of a place; empty for the title, which is at the top */
function createPlaceCache(docs: ReadonlyMap<string, Doc>, conversions: ReadonlyMap<string, Conversion>) {
  const finders = new Map<string, (fragment: string) => string | undefined>();
  return (path: string, fragment: string): string | undefined => {
    const known = finders.get(path);
    if (known) return known(fragment);
    const places = conversions.get(path)?.page?.places ?? [];
    const inText = createPlaceFinder(places);
    // Programs count the title among the headings.
    const onPage = createPlaceFinder([['', docs.get(path)?.data.title ?? ''], ...places]);
    const find = (fragment: string) => inText(fragment) ?? onPage(fragment);
    finders.set(path, find);
    return find(fragment);
  };
}

/** @returns the page of each folder that has one, by its path in the seeds */
function listFolders(documents: readonly Doc[]): ReadonlyMap<string, string> {
  const pages = new Map([['', 'index.html']]);
  for (const doc of documents) {
    const folders = doc.data.source.path.split('/').slice(0, -1);
    for (const [depth, { address }] of sectionTrail(doc, {}).entries()) {
      const folder = folders.slice(0, depth + 1).join('/');
      if (!pages.has(folder)) pages.set(folder, listingPath(address));
    }
  }
  return pages;
}

interface Resolved {
  target?: Target;
  messages: { ruleId: 'link-target-missing' | 'link-place-missing' | 'link-ambiguous'; args: string[] }[];
}
