// Pagefind for each language of the site: all shards of its index, asked as one.
import createPagefind from 'pagefind:source';
import type { LanguageIndex } from '../retrieve/term-index.ts';
import { BatchedRegistry } from './batched-registry.ts';
import { mergeIndexes } from './merge-indexes.ts';
import { createDocumentOpener } from './open-document.ts';
import { createTermIndex } from './term-index.ts';
import type { Access, Transport } from './transport.ts';

type Shard = (typeof seedpressShards)[number];
type ShardIndex = ReturnType<typeof createTermIndex>;

export function createLanguageIndexes({ fetch, Worker, basePath, sorted }: Transport): LanguageIndex[] {
  const languages = new Set(seedpressShards.flatMap(({ languages }) => languages));
  return [...languages].map((lang) => {
    const shards = seedpressShards.filter(({ languages }) => languages.includes(lang));
    const plain = openShards(shards, lang, basePath, { fetch, Worker });
    let ordered: ShardIndex[] | undefined;
    const termIndex: LanguageIndex['termIndex'] = (options, most) => {
      const isSorting = Object.keys(options.sort ?? {}).length > 0;
      // An index of one shard, as Pagefind wrote it, knows its orders.
      if (isSorting && shards.length > 1) ordered ??= openShards(shards, lang, basePath, sorted);
      const indexes = isSorting ? (ordered ?? plain) : plain;
      return mergeIndexes(indexes.map((index) => index(options, most)));
    };
    const hasStems = shards.some(({ stems }) => stems.includes(lang));
    const documents = shards.reduce((sum, { pages }) => sum + pages, 0);
    return { lang, hasStems, shards: shards.length, documents, termIndex, open: createDocumentOpener() };
  });
}

function openShards(
  shards: readonly Shard[],
  lang: string,
  basePath: string,
  { fetch, Worker }: Access,
): ShardIndex[] {
  // Pagefind reads the page for its language; each copy is told its own.
  const page = { querySelector: () => ({ getAttribute: () => lang }), currentScript: null };
  const { createInstance } = createPagefind(fetch, Worker, page, BatchedRegistry);
  const createEngine = ({ folder }: Shard) =>
    createInstance({ basePath: `${basePath}${folder}`, baseUrl: '/' });
  const first = shards[0] && createEngine(shards[0]);
  // All shards share one WebAssembly, which must be there before a second one looks for it. This search finds nothing.
  const ready = first?.search('');
  return shards.map((shard, at) => {
    const engine =
      first && at === 0 ? Promise.resolve(first) : Promise.resolve(ready).then(() => createEngine(shard));
    return createTermIndex(engine, shard.folder);
  });
}
