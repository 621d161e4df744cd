// One fold over all conversions, in the order of the seeds' paths: addresses, links between documents, messages, counts.
import type { VFile } from 'vfile';
import { type Address, assignAddresses } from '../collection/addresses.ts';
import type { Doc } from '../collection/doc.ts';
import { isRefused, report } from '../seed/messages.ts';
import { compareText } from '../shared/compare-text.ts';
import { linkDocuments } from './link-documents.ts';
import type { InventoryEntry } from './read/inventory.ts';
import type { Conversion } from './store/conversion.ts';
import { unpackMessages } from './store/message-data.ts';
import { reportUnusedTrust } from './unused-trust.ts';

export interface CollectedDocuments {
  /** Those that have a page, in the order of their addresses. */
  documents: Doc[];
  /** Files with messages, seeds or others, in the order of their paths. */
  reports: VFile[];
  /** Paths of the seeds that their authors hold back, of which the site says nothing. */
  held: ReadonlySet<string>;
  /** Seeds found. */
  seeds: number;
  /** Seeds that have a page. */
  pages: number;
  /** Seeds that their authors hold back. */
  drafts: number;
  /** Seeds that cannot have a page. */
  refused: number;
}

export interface CollectOptions {
  entries: readonly InventoryEntry[];
  /** By the seed's path. */
  conversions: ReadonlyMap<string, Conversion>;
  /** Folders whose `.mdx` files are run. */
  trustedMdx?: readonly string[];
}

export function collectDocuments({
  entries,
  conversions,
  trustedMdx = [],
}: CollectOptions): CollectedDocuments {
  const addresses = assignAddresses([...listWishes(conversions.values())]);
  const documents: Doc[] = [];
  const reports = new Map<string, VFile>();
  const held = new Set<string>();
  const counts = { page: 0, draft: 0, refused: 0, none: 0 };
  for (const entry of entries) {
    const { path } = entry;
    if ('remark' in entry) {
      reports.set(path, entry.remark);
      continue;
    }
    const conversion = conversions.get(path);
    const file = 'refused' in entry ? entry.refused : unpackMessages(path, conversion?.messages ?? []);
    if (conversion?.outcome === 'draft' || file.data.draft) held.add(path);
    if ('sidecars' in entry) file.messages.unshift(...entry.sidecars.flatMap(({ messages }) => messages));
    const document = conversion?.page && createDocument(conversion, addresses.get(path) ?? {}, file);
    if (document) documents.push(document);
    counts[document ? 'page' : isRefused(file) ? 'refused' : (conversion?.outcome ?? 'none')] += 1;
    if (file.messages.length > 0) reports.set(path, file);
  }
  // Equal titles keep this order in lists.
  documents.sort((a, b) => compareText(`${a.id}.mdx`, `${b.id}.mdx`));
  linkDocuments(documents, conversions, reports);
  reportUnusedTrust(trustedMdx, conversions.keys(), reports);
  const { page, draft, refused } = counts;
  const seeds = page + draft + refused;
  return { documents, reports: [...reports.values()], held, seeds, pages: page, drafts: draft, refused };
}

function* listWishes(conversions: Iterable<Conversion>) {
  for (const { path, page } of conversions) {
    if (!page) continue;
    const { section, slug } = page.metadata;
    yield { path, section, slug, byAuthor: page.slugPlace !== undefined };
  }
}

/** @returns the document under its address; `undefined` if its author's wish for one cannot be met */
function createDocument({ page }: Conversion, { slug, holder = '' }: Address, file: VFile): Doc | undefined {
  if (!page) return undefined;
  const { metadata, digest, slugPlace, words } = page;
  if (slug === undefined) {
    report(file, 'slug-taken', [metadata.slug, holder], slugPlace);
    return undefined;
  }
  if (slug !== metadata.slug) report(file, 'slug-suffixed', [metadata.slug, holder, slug]);
  const id = metadata.section ? `${metadata.section}/${slug}` : slug;
  return { id, digest, data: { ...metadata, slug }, ...(words && { words }) };
}
