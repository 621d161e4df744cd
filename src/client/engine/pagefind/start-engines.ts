// Pagefind for each language of the site: all parts of its index, asked as one.
import createPagefind from 'pagefind:source';
import type { Engine } from '../rank/ranking.ts';
import { createShelf } from '../retrieve/documents.ts';
import { mergeIndexes } from './merge.ts';
import { PatientRegistry } from './patient-registry.ts';
import { createTermIndex } from './term-index.ts';
import type { Access, Transport } from './transport.ts';

type Shard = (typeof seedpressShards)[number];
type Part = ReturnType<typeof createTermIndex>;

export function startEngines({ fetch, Worker, basePath, sorted }: Transport): Engine[] {
  const languages = new Set(seedpressShards.flatMap(({ languages }) => languages));
  return [...languages].map((lang) => {
    const shards = seedpressShards.filter(({ languages }) => languages.includes(lang));
    const plain = openParts(shards, lang, basePath, { fetch, Worker });
    let ordered: Part[] | undefined;
    const indexFor: Engine['indexFor'] = (options, most) => {
      const isSorting = Object.keys(options.sort ?? {}).length > 0;
      // An index of one part, as Pagefind wrote it, knows its orders.
      if (isSorting && shards.length > 1) ordered ??= openParts(shards, lang, basePath, sorted);
      const parts = isSorting ? (ordered ?? plain) : plain;
      return mergeIndexes(parts.map((part) => part(options, most)));
    };
    const hasStems = shards.some(({ stems }) => stems.includes(lang));
    const pages = shards.reduce((sum, shard) => sum + shard.pages, 0);
    return { lang, hasStems, parts: shards.length, pages, indexFor, open: createShelf() };
  });
}

function openParts(
  shards: readonly Shard[],
  lang: string,
  basePath: string,
  { fetch, Worker }: Access,
): Part[] {
  // Pagefind asks the page for its language; each copy is told another one.
  const page = { querySelector: () => ({ getAttribute: () => lang }), currentScript: null };
  const { createInstance } = createPagefind(fetch, Worker, page, PatientRegistry);
  const instanceOf = ({ folder }: Shard) =>
    createInstance({ basePath: `${basePath}${folder}`, baseUrl: '/' });
  const first = shards[0] && instanceOf(shards[0]);
  // All parts share one WebAssembly: it must be there before a second one looks for it. This search finds nothing.
  const ready = first?.search('');
  return shards.map((shard, at) => {
    const engine =
      first && at === 0 ? Promise.resolve(first) : Promise.resolve(ready).then(() => instanceOf(shard));
    return createTermIndex(engine, shard.folder);
  });
}
