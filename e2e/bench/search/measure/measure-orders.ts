// Measures whether a search tells the truth in an order that is not by relevance: what was typed comes first, and as many
// documents as a plain reading of the texts finds. Marks count, once typed; a text of its own rules reads them.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { chromiumOptions } from '../../../browsers/find-chromium.ts';
import { readCollection, type Text } from '../queries/collection.ts';
import { pickPhrase } from '../queries/pick-phrase.ts';
import { createRandom, pickOne } from '../queries/random.ts';
import { removeMarks, splitWords } from '../queries/words.ts';
import { readDocuments } from './built-site.ts';

export interface OrderRow {
  phrase: string;
  /** Documents that have the phrase, read from the texts. */
  found: number;
  /** How many the search says. */
  exact: number;
  total: number;
  /** Of the first ten, newest first, how many have it, and how many could. */
  right: number;
  possible: number;
}

/** Hits that are looked at. */
const FIRST = 10;
const NOT_ONE = /\P{ASCII}/u;

/** @returns a row for each phrase, newest documents first */
export async function measureOrders(
  docs: string,
  site: string,
  phrases: readonly string[],
): Promise<OrderRow[]> {
  const { texts } = readCollection(docs);
  const seeds = new Map([...readDocuments(site)].map(([url, { seed }]) => [url, seed]));
  const keys = new Map(
    texts.map(({ path, words }) => [path.normalize('NFC'), joinKeys(words.map(({ key }) => key))]),
  );
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(site, 'search.html')).href);
    const rows: OrderRow[] = [];
    for (const phrase of phrases) {
      const wanted = joinKeys(splitWords(phrase).map(({ key }) => key));
      const having = new Set([...keys].flatMap(([path, text]) => (text.includes(wanted) ? [path] : [])));
      const { total, exact, urls } = await askNewest(page, phrase);
      const right = urls.filter((url) => having.has(seeds.get(url) ?? '')).length;
      rows.push({ phrase, found: having.size, exact, total, right, possible: Math.min(FIRST, having.size) });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** @returns phrases of one to three words, of which each has a mark; half of them are names */
export function pickMarkedPhrases(docs: string, count: number, seed: number): string[] {
  const { texts } = readCollection(docs);
  const random = createRandom(seed);
  const picked = new Set<string>();
  for (let tries = 0; picked.size < count && tries < count * 100; tries++) {
    const phrase = pickWords(pickOne(texts, random), tries, random);
    if (phrase && NOT_ONE.test(phrase) && removeMarks(phrase) !== phrase) picked.add(phrase);
  }
  return [...picked];
}

function pickWords(text: Text, at: number, random: ReturnType<typeof createRandom>): string | undefined {
  const [words] = pickPhrase(text, at % 2 === 0 ? 'name' : 'phrase', random) ?? [];
  return words?.slice(0, 1 + (at % 3)).join(' ');
}

export function formatOrders(rows: readonly OrderRow[]): string {
  const lines = rows.map(
    ({ phrase, found, exact, total, right, possible }) =>
      `${phrase.padEnd(28)} ${[found, exact, total].map((number) => String(number).padStart(6)).join(' ')}   ${right}/${possible}`,
  );
  const sum = (key: 'right' | 'possible') => rows.reduce((all, row) => all + row[key], 0);
  const near = rows.filter(({ found, exact }) => Math.abs(exact - found) <= found * 0.05).length;
  return [
    `${'newest first'.padEnd(28)}  texts  exact  total   first ${FIRST}`,
    ...lines,
    '',
    `Of the first ten that could have the phrase, ${(sum('right') / sum('possible')).toFixed(3)} have it.`,
    `\`exact\` is within 5 % of the texts for ${near} of ${rows.length} phrases.`,
  ].join('\n');
}

async function askNewest(
  page: Page,
  phrase: string,
): Promise<{ total: number; exact: number; urls: string[] }> {
  return page.evaluate(
    async ({ phrase, limit }) => {
      const { total, exact, hits } = await globalThis.seedpress.search(phrase, {
        sort: { date: 'desc' },
        limit,
      });
      const root = new URL('.', location.href).href;
      return {
        total,
        exact,
        urls: hits.map(({ url }) => decodeURIComponent(new URL(url, location.href).href.slice(root.length))),
      };
    },
    { phrase, limit: FIRST },
  );
}

function joinKeys(keys: readonly string[]): string {
  return `|${keys.join('|')}|`;
}
