// The engine: stock Pagefind, a copy for each language of the site (each has its own stemmer), over http or from disk.
// Built into pagefind/engine.js by the integration `search`, from the very pagefind.js that was written with the index.
import type { LexiconData } from '../../index-parts/lexicon/lexicon.ts';
import { type PackedLexicon, unpackLexicon } from '../../index-parts/lexicon/packed-lexicon.ts';
import type { SearchBackend, SearchOptions, SearchResult } from '../lib/backend.ts';
import { createYielder, delay, runInSteps, type Yielder } from '../lib/yield-to-main.ts';
import { LEXICON } from './pagefind/index-file.ts';
import { startEngines } from './pagefind/start-engines.ts';
import { type Transport, transportFor } from './pagefind/transport.ts';
import { countValues } from './present/count-values.ts';
import { toHit } from './present/hit.ts';
import { type Lexicon, lexiconSteps } from './query/lexicon.ts';
import { parseQuery } from './query/query.ts';
import { inOrder } from './rank/in-order.ts';
import { createRanking, type Engine, type Ranking, type Reply } from './rank/ranking.ts';
import { find, list } from './retrieve/find.ts';

const LIMIT = 10;
/**
 * How long the end of a word is waited for, in ms, where the index is in parts: what half of it finds is thrown away with
 * the next letter, and each part loads a file for it. Few people type slower than three letters a second.
 */
const HALF_TYPED = 300;

interface Site {
  engines: readonly Engine[];
  lexicon: Lexicon;
}

globalThis.seedpress.engine = (root: string): SearchBackend => {
  const transport = transportFor(new URL(`${root}pagefind/`, document.baseURI));
  const starting = start(transport);
  // More of the same is taken from the same ranking, so that no document comes twice.
  let last: { key: string; wanted: number; ranking: Ranking } | undefined;
  const search: SearchBackend['search'] = async (typed, options = {}) => {
    const site = await starting;
    const { limit = LIMIT, from = 0, filters = {}, sort = {}, signal } = options;
    const isLarge = site.engines.some(({ parts }) => parts > 1);
    if (isLarge && signal && parseQuery(typed).isTyping) await delay(HALF_TYPED, signal);
    const isBrowsing = options.isCounting || Object.keys({ ...filters, ...sort }).length > 0;
    if (typed.trim() === '' && !isBrowsing) return { total: 0, hits: [] };
    const key = JSON.stringify([typed, filters, sort]);
    const again = last?.key === key ? last : undefined;
    const isThere = again && (again.ranking.isAll || from + limit <= again.ranking.held);
    if (from === 0 || !isThere) {
      // Read as many as before, so that what was shown keeps its place.
      const wanted = from === 0 ? limit : (again?.wanted ?? from + limit);
      const most = from === 0 ? undefined : Number.POSITIVE_INFINITY;
      const replies = await Promise.all(
        site.engines.map((engine) => ask(typed, engine, site, options, wanted, most)),
      );
      last = { key, wanted, ranking: createRanking(replies, options) };
    }
    const { ranking } = last as NonNullable<typeof last>;
    const shown = await ranking.take(from, from + limit);
    const yieldIfDue = createYielder(signal);
    const hits = await Promise.all(shown.map((one) => toHit(one, site.lexicon, root, yieldIfDue)));
    const counts = options.isCounting && (await countValues(ranking, options));
    return { total: ranking.total, hits, ...remarksOn(ranking.replies), ...counts };
  };
  return {
    async search(typed, options) {
      const answer = await search(typed, options).catch((error: unknown) => {
        options?.signal?.throwIfAborted();
        throw new Error(transport.missing() ?? `pagefind/ (${error})`, { cause: error });
      });
      const missing = transport.missing();
      if (missing) throw new Error(missing);
      return answer;
    },
  };
};

async function start(transport: Transport): Promise<Site> {
  return { engines: startEngines(transport), lexicon: await loadLexicon(transport) };
}

/** Without its lexicon a site can be searched as well, but for slips and abbreviations. */
const NO_LEXICON: LexiconData = { documents: 1, words: [], abbreviations: [] };

async function loadLexicon(transport: Transport): Promise<Lexicon> {
  const yieldIfDue = createYielder();
  const data = await readLexicon(transport, yieldIfDue).catch(() => NO_LEXICON);
  return runInSteps(lexiconSteps(data), yieldIfDue);
}

async function readLexicon({ fetch, basePath }: Transport, yieldIfDue: Yielder): Promise<LexiconData> {
  const response = await fetch(`${basePath}${LEXICON}`);
  return runInSteps(unpackLexicon((await response.json()) as PackedLexicon), yieldIfDue);
}

async function ask(
  typed: string,
  engine: Engine,
  { lexicon }: Site,
  options: SearchOptions,
  wanted: number,
  wished: number | undefined,
): Promise<Reply> {
  const { filters = {}, sort = {}, signal } = options;
  const query = parseQuery(typed, engine.lang);
  const isSorted = Object.keys(sort).length > 0;
  const hasConditions = query.phrases.length + query.without.length > 0;
  // An order of the reader's own, and conditions, are for all documents, not for the best of them.
  const most = isSorted || hasConditions || query.text === '' ? Number.POSITIVE_INFINITY : wished;
  const place = { ...engine, index: engine.indexFor({ filters, signal }, most), lexicon, signal };
  const answer = query.text === '' ? await list(query, place) : await find(query, place, wanted);
  if (isSorted) {
    answer.candidates = await inOrder(answer.candidates, engine.indexFor({ filters, sort, signal }, most));
  }
  return { query, answer, engine };
}

function remarksOn(replies: readonly Reply[]): Pick<SearchResult, 'isPartial' | 'corrected'> {
  const isPartial =
    replies.every(({ answer }) => !answer.isWhole) && replies.some(({ answer }) => answer.candidates.length);
  const corrected = replies.find(({ answer }) => answer.corrected)?.answer.corrected;
  return { ...(isPartial && { isPartial }), ...(corrected && { corrected }) };
}
