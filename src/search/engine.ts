// The engine: stock Pagefind, a copy for each language of the site (each has its own stemmer), over http or from disk.
// Built into pagefind/engine.js by the integration `search`, from the very pagefind.js that was written with the index.
import createPagefind, { type Pagefind } from 'pagefind:source';
import { restoreStroke } from '../fold.ts';
import type { Hit, SearchBackend, SearchOptions } from './backend.ts';
import type { Fragment } from './fragment.ts';
import { knownWords } from './known-words.ts';
import { passageOf } from './passage.ts';
import { searchesFor } from './query.ts';
import { type Transport, transportFor } from './transport.ts';

const LIMIT = 10;

/** Pagefind for one language. */
interface Engine extends Pagefind {
  lang: string;
  knows: (query: string) => Promise<boolean>;
}

interface Candidate {
  /** Of the document, unique in the site. */
  id: string;
  lang: string;
  score: number;
  data: () => Promise<unknown>;
}

globalThis.seedpress.engine = (root: string): SearchBackend => {
  const transport = transportFor(new URL(`${root}pagefind/`, document.baseURI));
  const engines = startEngines(transport);
  return {
    async search(query, options = {}) {
      const found = new Map<string, Candidate>();
      for (const search of searchesFor(query)) {
        for (const candidate of await ask(await engines, search, options)) {
          if (!found.has(candidate.id)) found.set(candidate.id, candidate);
        }
      }
      const wanted = [...found.values()].slice(0, options.limit ?? LIMIT);
      const hits = await Promise.all(wanted.map((candidate) => toHit(candidate, root)));
      return { total: found.size, hits };
    },
  };
};

async function startEngines({ fetch, Worker, basePath }: Transport): Promise<Engine[]> {
  const response = await fetch(`${basePath}pagefind-entry.json`);
  const entry = (await response.json()) as { languages: Record<string, { wasm: string | null }> };
  const starting = Object.entries(entry.languages).map(async ([lang, { wasm }]) => {
    // Pagefind asks the page for its language; each copy is told another one.
    const page = { querySelector: () => ({ getAttribute: () => lang }), currentScript: null };
    const pagefind = createPagefind(fetch, Worker, page);
    await pagefind.options({ basePath, baseUrl: '/' });
    return { ...pagefind, lang, knows: knownWords(pagefind, wasm !== null) };
  });
  return Promise.all(starting);
}

/** @param search - one of `searchesFor`; quoted, it is exact */
async function ask(
  engines: readonly Engine[],
  search: string,
  { filters = {}, sort = {} }: SearchOptions,
): Promise<Candidate[]> {
  const answers = engines.map(async ({ lang, knows, search: ask }) => {
    if (!search.startsWith('"') && !(await knows(search))) return [];
    const { results } = await ask(search, { filters, sort });
    return results.map(({ id, score, data }) => ({ id: `${lang} ${id}`, lang, score, data }));
  });
  return (await Promise.all(answers)).flat().sort((a, b) => b.score - a.score);
}

async function toHit({ data, lang }: Candidate, root: string): Promise<Hit> {
  const fragment = (await data()) as Fragment;
  const passage = passageOf(fragment);
  return {
    url: root + fragment.url.replace(/^\/+/, ''),
    title: restoreStroke(fragment.meta['title'] ?? ''),
    date: fragment.meta['date'] ?? '',
    lang,
    passage,
    excerpt: passage.map(({ text }) => text).join(''),
  };
}
