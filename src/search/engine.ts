// The engine: stock Pagefind, a copy for each language of the site (each has its own stemmer), over http or from disk.
// Built into pagefind/engine.js by the integration `search`, from the very pagefind.js that was written with the index.
import createPagefind, { type Pagefind } from 'pagefind:source';
import { restoreStroke } from '../fold.ts';
import type { Hit, SearchBackend, SearchOptions } from './backend.ts';
import { passageOf } from './passage.ts';
import { searchesFor } from './query.ts';
import { transportFor } from './transport.ts';

const LIMIT = 10;

interface Entry {
  languages: Record<string, { page_count: number }>;
}

interface Candidate {
  score: number;
  lang: string;
  id: string;
  data: () => Promise<Fragment>;
}

interface Fragment {
  url: string;
  raw_content?: string;
  content: string;
  locations: number[];
  meta: Record<string, string>;
}

globalThis.seedpress.engine = (root: string): SearchBackend => {
  const transport = transportFor(new URL(`${root}pagefind/`, document.baseURI));

  const start = async (): Promise<Map<string, Pagefind>> => {
    const response = await transport.fetch(`${transport.basePath}pagefind-entry.json`);
    const { languages } = (await response.json()) as Entry;
    const engines = new Map<string, Pagefind>();
    for (const lang of Object.keys(languages)) {
      const page = { querySelector: () => ({ getAttribute: () => lang }), currentScript: null };
      const engine = createPagefind(transport.fetch, transport.Worker, page);
      await engine.options({ basePath: transport.basePath, baseUrl: '/' });
      engines.set(lang, engine);
    }
    return engines;
  };
  let engines: Promise<Map<string, Pagefind>> | undefined;

  const ask = async (query: string, options: SearchOptions): Promise<Candidate[]> => {
    engines ??= start();
    const { filters = {}, sort = {} } = options;
    const answers = [...(await engines)].map(async ([lang, engine]) => {
      const { results } = await engine.search(query, { filters, sort });
      return results.map(({ id, score, data }) => ({ id, score, data, lang }) as Candidate);
    });
    return (await Promise.all(answers)).flat().sort((a, b) => b.score - a.score);
  };

  const toHit = async (candidate: Candidate): Promise<Hit> => {
    const fragment = await candidate.data();
    const content = fragment.raw_content?.includes('\u200b')
      ? fragment.raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
      : fragment.content;
    const passage = passageOf(content, fragment.locations);
    return {
      url: root + fragment.url.replace(/^\/+/, ''),
      title: restoreStroke(fragment.meta['title'] ?? ''),
      date: fragment.meta['date'] ?? '',
      lang: candidate.lang,
      passage,
      excerpt: passage.map(({ text }) => text).join(''),
    };
  };

  return {
    async search(query, options = {}) {
      const found = new Map<string, Candidate>();
      for (const search of searchesFor(query)) {
        for (const candidate of await ask(search, options)) {
          const key = `${candidate.lang} ${candidate.id}`;
          if (!found.has(key)) found.set(key, candidate);
        }
      }
      const wanted = [...found.values()].slice(0, options.limit ?? LIMIT);
      return { total: found.size, hits: await Promise.all(wanted.map(toHit)) };
    },
  };
};
